import { knowledgeOf } from '@/lib/detect/clues/knowledge';
import { loadRegistryFiles } from '../data/load-registry';

/** What the registry knows, as the card hands it to the reader. */
export const knowledge = knowledgeOf(loadRegistryFiles().facts);
