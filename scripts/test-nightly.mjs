import { runScript } from './run-script.mjs';

// Read by tests/nightly.ts.
process.env.NIGHTLY = '1';
await runScript('scripts/test/main.ts');
