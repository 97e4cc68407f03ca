import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { ShippedPackage } from './shipped-packages';

/** What is built, as its own `package.json` says. */
interface Product {
  readonly name: string;
  readonly version: string;
}

function libraryOf({ name, version, license, sha512 }: ShippedPackage): Models.Component {
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return new Models.Component(Enums.ComponentType.Library, short ?? name, {
    version,
    purl,
    bomRef: purl,
    ...(group !== undefined && { group }),
    scope: Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(license)]),
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-512'], sha512]]),
  });
}

/**
 * The bill of materials of a build (CycloneDX 1.6, JSON): the packages of which something ships. Without date and
 * serial number, so that two builds of the same sources give the same bytes.
 */
export function billOfMaterials({ name, version }: Product, packages: readonly ShippedPackage[]): string {
  const product = new Models.Component(Enums.ComponentType.Application, name, { version, bomRef: name });
  const libraries = packages.map(libraryOf);
  for (const { bomRef } of libraries) product.dependencies.add(bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: product }),
    components: new Models.ComponentRepository(libraries),
  });
  const normalize = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(normalize).serialize(bom, { sortLists: true, space: 2 })}\n`;
}
