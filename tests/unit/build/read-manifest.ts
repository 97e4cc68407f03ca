import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { buildFolder, type Target } from '@/scripts/build/wxt';

const Texts = z.array(z.string());

/** A manifest, as far as the tests ask for it; everything else of it stands in `rest`. */
const Manifest = z.looseObject({
  manifest_version: z.literal(3),
  version: z.string(),
  permissions: Texts,
  host_permissions: Texts,
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  content_scripts: z.array(z.looseObject({ matches: Texts, js: Texts })),
  web_accessible_resources: z.array(
    z.strictObject({ resources: Texts, matches: Texts, use_dynamic_url: z.boolean().optional() }),
  ),
  icons: z.record(z.string(), z.string()),
  background: z.union([z.strictObject({ service_worker: z.string() }), z.strictObject({ scripts: Texts })]),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest of a build. */
export function readManifest(target: Target): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(`${buildFolder(target)}/manifest.json`, 'utf8')));
}
