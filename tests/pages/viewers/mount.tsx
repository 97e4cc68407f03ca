import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Renders a viewer into the page's root element. */
export function mount(viewer: ReactNode): void {
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(viewer);
}
