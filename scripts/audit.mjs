import { runScript } from './run-script.mjs';

await runScript('scripts/audit/main.ts');
