import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contrib } from '@cyclonedx/cyclonedx-library';
import * as z from 'zod';
import { mitLicence } from './mit-licence';

/** A package of which something ships. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly license: string;
  /** SHA-512 of the package as the registry gives it, in hexadecimal. */
  readonly sha512: string;
  /** The files in which the package states its licence. */
  readonly texts: readonly string[];
}

const Manifest = z.object({
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});
const Lock = z.object({ packages: z.record(z.string(), z.looseObject({})) });
const Locked = z.object({
  version: z.string(),
  license: z.string(),
  integrity: z.string().regex(/^sha512-[A-Za-z\d+/]+=*$/),
});

/** The standard text, for a package that names its licence and brings no file of it. */
function standardText(folder: string): string[] {
  const { license, author } = Manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  if (license !== 'MIT') return [];
  const holder = typeof author === 'string' ? author : author?.name;
  return [mitLicence(holder ?? 'its authors')];
}

function licenceTexts(folder: string): string[] {
  const files = [...new Contrib.License.Utils.LicenseEvidenceGatherer().getFileAttachments(folder)];
  if (files.length === 0) return standardText(folder);
  return files
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ filePath }) => readFileSync(filePath, 'utf8').replaceAll('\r\n', '\n').trim());
}

/**
 * What the lock file and the packages themselves say of the folders from which something ships, by name. Throws for
 * a package that the lock file does not know or that states no licence.
 */
export function shippedPackages(root: string, folders: Iterable<string>): readonly ShippedPackage[] {
  const lock = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const packages = [...folders].map((folder) => {
    // Not relative to the root: the folder of packages may be a link.
    const path = folder.replaceAll('\\', '/').replace(/^.*?(?=node_modules\/)/, '');
    const locked = Locked.safeParse(lock.packages[path]);
    if (!locked.success) throw new Error(`${path} ships, and package-lock.json has no whole record of it.`);
    const { version, license, integrity } = locked.data;
    const texts = licenceTexts(folder);
    if (texts.length === 0) throw new Error(`${path} ships, and the text of its licence is not known.`);
    const sha512 = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    return { name: path.replace(/^.*node_modules\//, ''), version, license, sha512, texts };
  });
  return packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
