import { spawnSync } from 'node:child_process';
import { findCommand } from '@/scripts/browsers/find-browser';

/** Whether this process may install packages: root on Debian or one of its family. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && findCommand('apt-get') !== undefined;
}

/** Installs a Debian package. Says whether it worked; what apt-get had to say goes to the terminal. */
export function installPackage(name: string): boolean {
  process.stdout.write(`Installing Debian's ${name} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', name);
}
