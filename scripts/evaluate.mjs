// Starts evaluate.ts through Vite, which gives it TypeScript, the `@` alias and the data's JSON files.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const { module } = await runnerImport(resolve(root, 'scripts/evaluate.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
});
process.exitCode = await module.evaluate(process.argv.slice(2));
