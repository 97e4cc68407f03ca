import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LocalisedPage } from '@/components/localised-page';
import { loadRegistry } from '@/lib/extension/load-registry';
import { Reference } from './reference';
import './style.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocalisedPage load={loadRegistry}>
        {(registry, reload) => <Reference registry={registry} onLocale={reload} />}
      </LocalisedPage>
    </StrictMode>,
  );
}
