import { renderToString } from 'react-dom/server';
import { CallList } from './call-list';

/** What the server sends of the page. */
export const callListHtml = (): string => renderToString(<CallList />);
