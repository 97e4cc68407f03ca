import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownGlobal } from '@/lib/page/own-global';
import { startScanner } from '@/lib/page/scanner/start-scanner';
import '@/lib/page/scanner/scanner-contract';

export default defineUnlistedScript(() => {
  globalThis.sipLensScanner = ownGlobal('sipLensScanner') ?? startScanner;
});
