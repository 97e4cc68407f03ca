import { runScript } from './run-script.mjs';

await runScript('scripts/start/main.ts');
