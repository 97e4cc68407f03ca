import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LocalisedPage } from '@/components/localised-page';
import { loadPage } from '@/lib/extension/load-page';
import { Reference } from './reference';
import './style.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocalisedPage load={loadPage}>
        {(registry, reload) => <Reference registry={registry} onLocale={reload} />}
      </LocalisedPage>
    </StrictMode>,
  );
}
