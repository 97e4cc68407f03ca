import type { ShippedPackage } from './shipped-packages';

const rule = '-'.repeat(72);

/** The licences of all that ships and is not ours, as the text file that ships with it. */
export function licencePage(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(
    ({ name, version, license, texts }) => `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`,
  );
  return `Parts of SIP Lens come from these packages.\n\n${parts.map((part) => `${rule}\n${part}`).join('\n')}`;
}
