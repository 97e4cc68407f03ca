import { highlightText } from './highlight-text.js';

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/**
 * @param {string} name
 * @param {string} text
 */
function cell(name, text) {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

/**
 * Makes the element of one row: time, level, node and text.
 * @param {{ time: number, level: string, node: string, text: string }} row
 * @returns {HTMLElement}
 */
export function renderRow({ time, level, node, text }) {
  const element = document.createElement('div');
  element.className = `row ${level}`;
  const clock = `${TIME.format(time)}.${String(time % 1000).padStart(3, '0')}`;
  const message = cell('text', '');
  message.append(highlightText(text));
  const cells = [
    cell('time', clock),
    cell('level', level.toUpperCase().padEnd(7)),
    cell('node', node.padEnd(5)),
  ];
  element.append(...cells.flatMap((part) => [part, ' ']), message);
  return element;
}
