/** Throws when a version is none of Semantic Versioning, or the changelog says nothing of it. */
export function checkChangelog(changelog: string, version: string): void {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is no version of the form 1.2.3.`);
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`[${version}]`));
  if (!section) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  if (!/^- /m.test(section)) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
}
