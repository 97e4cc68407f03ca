import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Message } from '@/lib/extension/messages';
import { type ReferenceView, referenceSearch } from '@/lib/extension/reference-address';

function viewOf(message: Message): ReferenceView {
  return message.type === 'open-entry'
    ? { kind: 'entry', code: message.code }
    : { kind: 'comparison', first: message.first, second: message.second };
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((received: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return;
    const message = Message.safeParse(received);
    if (!message.success) return;
    const url = browser.runtime.getURL(`/reference.html${referenceSearch(viewOf(message.data))}`);
    const index = sender.tab && { index: sender.tab.index + 1 };
    void browser.tabs.create({ url, ...index });
  });
});
