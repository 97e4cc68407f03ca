import { type Browser, browser } from 'wxt/browser';
import { Message } from '@/lib/extension/messages';
import { openReference } from './open-reference';
import { quietAtSender } from './quiet-at-sender';

/** Does what a card asks for: pages may neither open the extension's pages nor change its settings. */
export function answerCards(): void {
  browser.runtime.onMessage.addListener((received: unknown, sender, reply: (answer: boolean) => void) => {
    if (sender.id !== browser.runtime.id) return;
    const message = Message.safeParse(received);
    if (!message.success) return;
    if (message.data.type !== 'quiet') return void open(message.data, sender);
    quietAtSender(message.data, sender).then(reply, () => reply(false));
    // Says that the reply comes later.
    return true;
  });
}

type Opening = Exclude<Message, { type: 'quiet' }>;

function open(message: Opening, { tab }: Browser.runtime.MessageSender): Promise<void> {
  if (message.type === 'open-entry') return openReference({ kind: 'entry', code: message.code }, tab);
  return openReference({ kind: 'comparison', first: message.first, second: message.second }, tab);
}
