/** `npm run carry`: pack the site of the last build in one file, to carry or to deposit. */

import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { strToU8, type Zippable } from 'fflate'
import { toCount } from '../edition/display/count.ts'
import { carryFiles } from '../export/carry/carried-files.ts'
import { cratePath, toRoCrate } from '../export/ro-crate.ts'
import { writeZip } from '../export/zip.ts'
import { toSiteFolder } from '../load/sources/edition-folder.ts'
import { type Manifest, manifestSchema } from '../schemas/manifest.ts'
import { partSize } from '../search/index-parts.ts'
import { bundleScripts } from './bundle-scripts.ts'
import { chooseEdition, editionOperand } from './choose-edition.ts'
import { type Command, variables } from './command.ts'
import { megabytes } from './figures.ts'
import { run } from './run.ts'

const command = {
  run: 'npm run carry',
  description:
    'Packs the site of the last build in one ZIP file, with its metadata (RO-Crate 1.2). Unpacked, index.html in it opens without a server, with the search.',
  options: {
    out: {
      type: 'string',
      value: 'FILE',
      description: 'the file (default: VOLUME.zip, or edition.zip for several volumes)',
    },
  },
  operands: editionOperand,
  variables: { EDITION: variables.EDITION },
  example: 'npm run carry -- ../my-edition --out letters.zip',
} as const satisfies Command

/** Media types of the files that the manifest does not list, by their extensions. */
const types = new Map([
  ['css', 'text/css'],
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['jsonld', 'application/ld+json'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
  ['woff2', 'font/woff2'],
  ['xml', 'application/xml'],
])

/** Files that are compressed already. */
const compressed = /\.(?:epub|png|jpe?g|webp|woff2|zip)$/i

await run(command, async ({ values: { out }, positionals }) => {
  chooseEdition(positionals)
  const dist = toSiteFolder()
  const manifest = readManifest(dist)
  if (existsSync(join(dist, 'pagefind'))) {
    throw new Error(
      `Unexpected edition of more than ${partSize.toLocaleString('en')} texts, expected a smaller one: the search of this one needs a server`,
    )
  }
  const files = await carryFiles(readSite(dist), (names) =>
    bundleScripts(join(dist, '_astro'), names),
  )
  const known = new Map(listTypes(manifest))
  const crated = Array.from(files, ([path, bytes]) => ({
    path,
    type: known.get(path) ?? types.get(path.split('.').at(-1) ?? ''),
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
  const crate = strToU8(`${JSON.stringify(toRoCrate(manifest, crated), undefined, 1)}\n`)
  const packed: Zippable = {}
  for (const [path, bytes] of [[cratePath, crate] as const, ...files]) {
    packed[path] = [bytes, { level: compressed.test(path) ? 0 : 6 }]
  }
  const target = resolve(process.env['INIT_CWD'] ?? '.', out ?? toName(manifest))
  const zip = writeZip(packed)
  writeFileSync(target, zip)
  process.stdout.write(
    `${target}: ${toCount(files.size + 1, 'file')}, ${megabytes(zip.byteLength)}\n`,
  )
  return 0
})

/** Read the manifest of a built site; throws if there is none. */
function readManifest(dist: string): Manifest {
  const path = join(dist, 'edition.json')
  if (!existsSync(path)) throw new Error(`There is no site in ${dist}: run \`npm run build\` first`)
  return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Read the files of a built site, in the order of their paths. */
function readSite(dist: string): Map<string, Uint8Array> {
  const paths = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths
      .map((path) => [relative(dist, path).replaceAll(sep, '/'), path] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, file]) => [path, readFileSync(file)] as const),
  )
}

function listTypes({ files, volumes }: Manifest): Array<readonly [path: string, type: string]> {
  return [
    ...files,
    ...volumes.flatMap(({ files, documents }) => [
      ...files,
      ...documents.flatMap(({ files }) => files),
    ]),
  ].map(({ path, type }) => [path, type] as const)
}

/** Name the package by its volume, if it has only one. */
function toName({ volumes: [volume, ...others] }: Manifest): string {
  return volume === undefined || others.length > 0 ? 'edition.zip' : `${volume.id}.zip`
}
