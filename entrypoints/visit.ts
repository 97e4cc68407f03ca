import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownGlobal } from '@/lib/page/own-global';
import { PageVisit } from '@/lib/page/visit/page-visit';
import '@/lib/page/visit/visit-contract';

export default defineUnlistedScript(() => {
  globalThis.sipLensVisit = ownGlobal('sipLensVisit') ?? ((page) => new PageVisit(document, page));
});
