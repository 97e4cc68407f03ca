import { browser } from 'wxt/browser';
import { toggleSite } from '@/lib/extension/tabs/site-switch';
import { explainInTab, type TabOfCommand } from './explain-in-tab';
import { pinInTab } from './pin-in-tab';
import { stepInTab } from './step-in-tab';

/** Answers the keys that the user has bound to our commands; their names stand in the manifest. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => void answer(command, tab));
}

async function answer(command: string, tab: TabOfCommand | undefined): Promise<void> {
  const target = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (target?.id === undefined) return;
  if (command === 'explain-code') return explainInTab(target, {});
  if (command === 'next-code') return stepInTab(target.id, 1);
  if (command === 'previous-code') return stepInTab(target.id, -1);
  if (command === 'pin-card') return pinInTab(target.id);
  if (command === 'toggle-site' && target.url) await toggleSite(target.url);
}
