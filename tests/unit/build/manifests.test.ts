import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildFolder } from '@/scripts/build/wxt';
import { readManifest } from '@/tests/unit/build/read-manifest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe.each(['chrome', 'firefox', 'safari'] as const)('The build for %s', (target) => {
  const manifest = readManifest(target);
  const folder = buildFolder(target);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

  test('has the version of package.json', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest.version).toBe(version);
  });

  test('may open no connection and run nothing but its own files', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    );
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('update_url');
  });

  test('names only files that are there', () => {
    const { background, content_scripts, web_accessible_resources } = manifest;
    const named = [
      ...('scripts' in background ? background.scripts : [background.service_worker]),
      ...content_scripts.flatMap(({ js }) => js),
      ...web_accessible_resources.flatMap(({ resources }) => resources).filter((name) => !name.includes('*')),
    ];
    expect(named.filter((name) => !existsSync(`${folder}/${name}`))).toEqual([]);
  });

  test('lets pages load scripts alone: no page of ours can be put into a frame of theirs', () => {
    const resources = manifest.web_accessible_resources.flatMap((each) => each.resources);
    expect(resources.filter((name) => !name.endsWith('.js'))).toEqual([]);
  });

  test('has pages without inline script and without anything from elsewhere', () => {
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const html = readFileSync(`${folder}/${page}`, 'utf8');
      expect(html, page).not.toMatch(/<script(?![^>]* src=)|https?:|\son\w+=|javascript:/);
    }
  });

  test('has scripts that neither evaluate text nor load code from elsewhere', () => {
    const scripts = files.filter((name) => name.endsWith('.js') && !name.startsWith('registry'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const script of scripts) {
      const code = readFileSync(`${folder}/${script}`, 'utf8');
      expect(code, script).not.toMatch(
        /\beval\(|\bnew WebSocket\b|(?<![.\w}])fetch\(|\bnew EventSource\b|\bnew XMLHttpRequest\b|\bsendBeacon\(|importScripts\(/,
      );
      expect(code, script).not.toMatch(/import\(\s*[`'"]https?:/);
    }
  });

  test('carries the licences of what is not ours', () => {
    const licences = readFileSync(`${folder}/licences.txt`, 'utf8');
    expect(licences).toMatch(/^react \d/m);
    expect(licences).toContain('Permission is hereby granted, free of charge');
  });
});

describe('What a browser alone needs', () => {
  test('Chrome gives scripts an address that no page can know', () => {
    const { web_accessible_resources } = readManifest('chrome');
    expect(web_accessible_resources.map(({ use_dynamic_url }) => use_dynamic_url)).toEqual([true]);
    expect(readManifest('chrome')).toMatchObject({ storage: { managed_schema: 'managed-schema.json' } });
  });

  test('Firefox is told that no data is collected', () => {
    expect(readManifest('firefox')).toMatchObject({
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: { id: expect.any(String), data_collection_permissions: { required: ['none'] } },
      },
    });
  });

  test('Safari gets none of the keys that it does not know', () => {
    const manifest = readManifest('safari');
    expect(manifest).not.toHaveProperty('storage');
    expect(manifest).not.toHaveProperty('browser_specific_settings');
    expect(
      manifest.web_accessible_resources.every(({ use_dynamic_url }) => use_dynamic_url === undefined),
    ).toBe(true);
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(manifest).toMatchObject({ default_locale: 'en', action: { default_popup: 'popup.html' } });
  });
});
