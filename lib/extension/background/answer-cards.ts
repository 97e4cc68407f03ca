import { browser } from 'wxt/browser';
import { Message } from '@/lib/extension/messages';
import type { ReferenceView } from '@/lib/extension/reference-address';
import { openReference } from './open-reference';

function viewOf(message: Message): ReferenceView {
  return message.type === 'open-entry'
    ? { kind: 'entry', code: message.code }
    : { kind: 'comparison', first: message.first, second: message.second };
}

/** Opens what the links of a card lead to: pages may not open the extension's pages themselves. */
export function answerCards(): void {
  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return;
    const message = Message.safeParse(received);
    if (message.success) void openReference(viewOf(message.data), sender.tab);
  });
}
