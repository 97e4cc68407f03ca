import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { knowledgeOf } from '@/lib/detect/clues/knowledge';
import { readClues } from '@/lib/detect/clues/read-clues';
import { ownGlobal } from '@/lib/page/own-global';
import '@/lib/page/clues/clue-reader-contract';

export default defineUnlistedScript(() => {
  globalThis.sipLensClueReader = ownGlobal('sipLensClueReader') ?? { knowledgeOf, readClues };
});
