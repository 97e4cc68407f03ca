import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownGlobal } from '@/lib/page/own-global';
import { followSite } from '@/lib/page/settings/follow-site';
import '@/lib/page/settings/site-contract';

export default defineUnlistedScript(() => {
  globalThis.sipLensSite = ownGlobal('sipLensSite') ?? followSite;
});
