import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserNames } from '@/scripts/browsers/browser-names';

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a command, as the shell would find it. */
export function findCommand(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(canRun);
}

/** The path of the first browser of these that is on this machine. */
export function findBrowser({ variable, commands, paths }: BrowserNames): string | undefined {
  const chosen = process.env[variable];
  if (chosen && !canRun(chosen)) throw new Error(`${variable} names ${chosen}, which cannot be run.`);
  if (chosen) return chosen;
  for (const command of commands) {
    const path = findCommand(command);
    if (path) return path;
  }
  return paths.find(canRun);
}
