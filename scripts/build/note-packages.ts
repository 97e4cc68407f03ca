import type { Plugin } from 'vite';

/** The folder of the package that a module belongs to: `node_modules/react`, the innermost one. */
function packageFolder(id: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
}

/** Notes in `folders` every package of which at least one line has come into a bundle. */
export function notePackages(folders: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
        const folder = renderedLength > 0 ? packageFolder(id) : undefined;
        if (folder) folders.add(folder);
      }
    },
  };
}
