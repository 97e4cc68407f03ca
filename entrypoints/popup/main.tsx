import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LocalisedPage } from '@/components/localised-page';
import { loadPage } from '@/lib/extension/load-page';
import { Popup } from './popup';
import './style.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocalisedPage load={loadPage}>{(registry) => <Popup registry={registry} />}</LocalisedPage>
    </StrictMode>,
  );
}
