import { runScript } from './run-script.mjs';

await runScript('scripts/release/main.ts');
