import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownGlobal } from '@/lib/page/own-global';
import { createReactCard } from './react-card';
import styles from './style.css?inline';

export default defineUnlistedScript(() => {
  // A second load into the same frame keeps the card that is there.
  globalThis.sipLensCard = ownGlobal('sipLensCard') ?? createReactCard(document, styles);
});
