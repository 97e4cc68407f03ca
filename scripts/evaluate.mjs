import { runScript } from './run-script.mjs';

await runScript('scripts/evaluate/main.ts');
