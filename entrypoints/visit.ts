import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageVisit } from '@/lib/page/visit/page-visit';
import '@/lib/page/visit/visit-contract';

export default defineUnlistedScript(() => {
  globalThis.sipLensVisit ??= (page) => new PageVisit(document, page);
});
