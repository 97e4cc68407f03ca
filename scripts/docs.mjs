import { runScript } from './run-script.mjs';

await runScript('scripts/docs/main.ts');
