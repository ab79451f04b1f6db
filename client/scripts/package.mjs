/**
 * @file `npm run package [-- PLATFORM …]`: writes the extension as .vsix files, one for each platform with the runner and the
 * native parts it needs, and a small universal one without them. A .vsix is a zip with two files of XML beside the extension;
 * it is written here as the usual tool brings parts under a licence that we do not take.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { filesIn, runnerFiles } from './runner-files.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLIENT = join(ROOT, 'client');
const OUT = join(ROOT, 'packages');
export const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'];
const UNIVERSAL = 'universal';

const manifest = JSON.parse(readFileSync(join(CLIENT, 'package.json'), 'utf8'));

const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The extension as its gallery describes it. */
export function describe(platform) {
  const { name, version, publisher, displayName, description, keywords, categories, engines, extensionKind, icon } =
    manifest;
  const target = platform === UNIVERSAL ? '' : ` TargetPlatform="${platform}"`;
  const asset = (type, path) => `<Asset Type="${type}" Path="extension/${path}" Addressable="true"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"${target}/>
    <DisplayName>${inXml(displayName)}</DisplayName>
    <Description xml:space="preserve">${inXml(description)}</Description>
    <Tags>${inXml(keywords.join(','))}</Tags>
    <Categories>${inXml(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="${extensionKind.join(',')}"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${icon}</Icon>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    ${asset('Microsoft.VisualStudio.Code.Manifest', 'package.json')}
    ${asset('Microsoft.VisualStudio.Services.Content.Details', 'README.md')}
    ${asset('Microsoft.VisualStudio.Services.Content.Changelog', 'CHANGELOG.md')}
    ${asset('Microsoft.VisualStudio.Services.Content.License', 'LICENSE.txt')}
    ${asset('Microsoft.VisualStudio.Services.Icons.Default', icon)}
  </Assets>
</PackageManifest>
`;
}

/** Types of the parts of the archive, by their extension. */
function contentTypes(names) {
  const known = {
    json: 'application/json',
    vsixmanifest: 'text/xml',
    md: 'text/markdown',
    txt: 'text/plain',
    png: 'image/png',
  };
  const extensions = new Set(names.flatMap((name) => /\.([^./]+)$/.exec(name)?.[1] ?? []));
  const types = [...extensions].map(
    (extension) =>
      `<Default Extension=".${inXml(extension)}" ContentType="${known[extension] ?? 'application/octet-stream'}"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>
`;
}

function extensionFiles() {
  const below = (folder) =>
    filesIn(join(CLIENT, folder), (name) => !name.endsWith('.map')).map((name) => `${folder}/${name}`);
  const names = ['package.json', 'README.md', 'dist/advexp-language-server.mjs'];
  for (const folder of ['dist/bundle', 'dist/webview', 'dist/syntaxes', 'media', 'templates'])
    names.push(...below(folder));
  return [
    ...names.map((name) => [name, join(CLIENT, name)]),
    ['CHANGELOG.md', join(ROOT, 'CHANGELOG.md')],
    ['LICENSE.txt', join(ROOT, 'LICENSE')],
  ];
}

/** Writes the package of a platform. @returns its path */
export function writePackage(platform) {
  const files = [
    ...extensionFiles(),
    ...(platform === UNIVERSAL ? [] : runnerFiles(platform).map(([name, path]) => [`runner/${name}`, path])),
  ];
  const parts = Object.fromEntries(files.map(([name, path]) => [`extension/${name}`, readFileSync(path)]));
  const text = (content) => new TextEncoder().encode(content);
  const archive = {
    'extension.vsixmanifest': text(describe(platform)),
    '[Content_Types].xml': text(contentTypes([...Object.keys(parts), 'extension.vsixmanifest'])),
    ...parts,
  };
  mkdirSync(OUT, { recursive: true });
  const path = join(OUT, `${manifest.name}-${platform}-${manifest.version}.vsix`);
  writeFileSync(path, zipSync(archive, { level: 6 }));
  return path;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((platform) => ![...PLATFORMS, UNIVERSAL].includes(platform));
  if (unknown.length > 0) {
    console.error(
      `error: no package is made for ${unknown.join(', ')}; there are ${[...PLATFORMS, UNIVERSAL].join(', ')}.`,
    );
    process.exit(2);
  }
  for (const platform of asked.length > 0 ? asked : [...PLATFORMS, UNIVERSAL]) {
    const path = writePackage(platform);
    console.log(`${relative(process.cwd(), path)}  ${(readFileSync(path).length / 1e6).toFixed(1)} MB`);
  }
}
