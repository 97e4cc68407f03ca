import { runScript } from './run-script.mjs';

await runScript('scripts/icons/main.ts');
