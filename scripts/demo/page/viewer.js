import { LogView } from './log-view.js';

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const view = new LogView(byId('log'));
const pause = byId('pause');
const follow = byId('follow');
const state = byId('state');

/** Rows that came and are not shown yet. @type {Parameters<LogView['append']>[0]} */
let waiting = [];
let paused = false;
let shown = 0;

function show() {
  if (paused) {
    pause.textContent = `Resume (${waiting.length})`;
    return;
  }
  shown += waiting.length;
  state.textContent = `live, ${shown} rows`;
  view.append(waiting.splice(0));
}

const events = new EventSource(`/events${location.search}`);
// The server tells the log from its beginning on every connection.
events.addEventListener('open', () => {
  view.clear();
  shown = 0;
});
events.addEventListener('error', () => {
  state.textContent = 'disconnected';
});
events.addEventListener('message', ({ data }) => {
  if (waiting.length === 0) setTimeout(show, 50);
  waiting = [...waiting.slice(-5000), JSON.parse(data)];
});

pause.addEventListener('click', () => {
  paused = !paused;
  pause.ariaPressed = String(paused);
  pause.textContent = 'Pause';
  show();
});
follow.addEventListener('click', () => {
  view.following = !view.following;
});
view.addEventListener('follow', () => {
  follow.ariaPressed = String(view.following);
});
byId('filter').addEventListener('input', ({ target }) => {
  view.filter(/** @type {HTMLInputElement} */ (target).value);
});
