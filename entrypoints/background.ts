import { defineBackground } from 'wxt/utils/define-background';
import { answerCards } from '@/lib/extension/background/answer-cards';
import { answerCommands } from '@/lib/extension/background/answer-commands';
import { answerOmnibox } from '@/lib/extension/background/answer-omnibox';
import { offerMenu } from '@/lib/extension/background/offer-menu';
import { registerEarly } from '@/lib/extension/background/register-early';
import { registerTerminals } from '@/lib/extension/background/register-terminals';
import { takeOverTabs } from '@/lib/extension/background/take-over-tabs';
import { openWelcome } from '@/lib/extension/settings/open-welcome';

export default defineBackground(() => {
  answerCards();
  answerCommands();
  answerOmnibox();
  offerMenu();
  registerEarly();
  registerTerminals();
  takeOverTabs();
  openWelcome();
});
