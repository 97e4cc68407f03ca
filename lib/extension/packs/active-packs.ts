import type { Pack } from '@/data/pack-schema';
import type { Policy } from '@/lib/settings/policy';
import { packOf, readPacks } from './stored-packs';

/** The packs that hold: that of a fleet first, then the user's own. */
export async function activePacks({ pack }: Policy): Promise<Pack[]> {
  const ofFleet = packOf(pack);
  return [...(ofFleet ? [ofFleet] : []), ...(await readPacks())];
}
