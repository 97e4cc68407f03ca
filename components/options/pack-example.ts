import type { Pack } from '@/data/pack-schema';

/** A pack to begin with: one entry of each kind. */
export const packExample: Pack = {
  name: 'Example Telecom',
  version: '1.0',
  entries: [
    {
      kind: 'note',
      code: 503,
      text: 'Carrier A sends this when our channel limit is reached: see runbook 12.',
    },
    {
      kind: 'code',
      code: 690,
      phrase: 'Fraud Suspected',
      description: 'Our SBC blocks the destination because its fraud score is too high.',
      whenYouSeeIt: ['A new destination in a country that this customer never calls.'],
      howToFix: ['Ask the fraud desk to release the number.'],
    },
    { kind: 'key', key: 'acmeSipResult' },
  ],
};
