import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Runs the `main` of a TypeScript file and ends with the exit code that it returns. Node.js 20 cannot read
 * TypeScript by itself, and every script shall run there; Vite is needed for the build anyway.
 * @param {string} file path from the project's root
 */
export async function runScript(file) {
  const root = resolve(import.meta.dirname, '..');
  process.chdir(root);
  const { NODE_ENV } = process.env;
  try {
    const { module } = await runnerImport(resolve(root, file), {
      root,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
    });
    // Vite has set it to "development", and a build or a test that is started from here would go by that.
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
    process.exitCode = await module.main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
