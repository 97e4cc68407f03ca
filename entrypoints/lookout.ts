import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginInFrame } from '@/lib/page/begin-in-frame';
import { isLikelyLog } from '@/lib/page/likely-log';

/** What `scan.content.ts` does, to be loaded into a page that takes long to load. */
export default defineUnlistedScript(() => beginInFrame(isLikelyLog(document)));
