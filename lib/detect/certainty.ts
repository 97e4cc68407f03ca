import type { Strictness } from '@/lib/detect/match';

/** Certainty from which a number is marked. */
export const thresholds: Record<Strictness, number> = { strict: 7, normal: 5, eager: 4 };

/** What a number can weigh without any word of SIP: less than every threshold but `eager`'s. */
export const mostWithoutSip = 4.5;

/** From here on no other evidence on a number can change the answer. */
export const certain = 10;
