import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LocalisedPage } from '@/components/localised-page';
import { loadRegistry } from '@/lib/extension/load-registry';
import { Options } from './options';
import './style.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocalisedPage load={loadRegistry}>
        {(_registry, reload) => <Options onSettings={reload} />}
      </LocalisedPage>
    </StrictMode>,
  );
}
