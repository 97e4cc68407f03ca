import { hydrateRoot } from 'react-dom/client';
import { CallList } from './call-list';

const errors: string[] = [];
Object.assign(window, { errors });

/** Late, as on a page with much script: an extension has had its time with the server's HTML by then. */
const LATE_MS = 1_500;

const root = document.querySelector('#root');
const note = (error: unknown) => errors.push(String(error));
const options = { onRecoverableError: note, onCaughtError: note, onUncaughtError: note };
setTimeout(() => root && hydrateRoot(root, <CallList />, options), LATE_MS);
