import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, lineNumbers } from '@codemirror/view';
import { sipLog } from '../sip-log';

const parent = document.querySelector('#root');
const state = EditorState.create({
  doc: sipLog(5_000).join('\n'),
  extensions: [
    lineNumbers(),
    highlightActiveLine(),
    EditorView.theme({ '&': { height: '500px' }, '.cm-scroller': { overflow: 'auto' } }),
  ],
});
const editor = parent && new EditorView({ state, parent });
Object.assign(window, { editor });
