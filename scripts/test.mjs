import { runScript } from './run-script.mjs';

await runScript('scripts/test/main.ts');
