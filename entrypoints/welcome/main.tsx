import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LocalisedPage } from '@/components/localised-page';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { loadPage } from '@/lib/extension/load-page';
import { showHover } from './show-hover';
import './style.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <LocalisedPage load={loadPage}>
        {() => <WelcomePage optionsUrl="/options.html" iconUrl="/icon/128.png" />}
      </LocalisedPage>
    </StrictMode>,
  );
  showHover();
}
