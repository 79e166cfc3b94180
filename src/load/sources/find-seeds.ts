import { dirname, join, parse } from 'node:path'
import { hasError } from '../../messages/report.ts'
import type { RuleId } from '../../messages/rules/index.ts'
import { formats } from '../../pipeline/formats.ts'
import { isVolumeName } from '../../tree/path-ids.ts'
import { kinds } from '../../tree/register.ts'
import { toSeedPath } from '../seed-path.ts'
import { nameDocuments } from './document-names.ts'
import { toLikelyName } from './likely-name.ts'
import { toFaultyFile } from './faulty-file.ts'
import { listSeeds } from './list-seeds.ts'
import { isReserved, toLoneReason, toNameReason } from './name-faults.ts'
import { toStrayReason } from './misplaced-file.ts'
import type { DocumentSeed, RegisterSeed, Seeds, VolumeSeed } from './seeds.ts'
import { recordName, sortTeiFiles, toVolumeName } from './tei-files.ts'

/** Name of a file that is a document, whatever its format: `d162`; not `d0162`, `162`. */
const numbered = /^d[1-9]\d{0,98}$/

/** Name of the file of the registers with names that are searched for each other. */
const variantsName = 'variants.yaml'

/** Name of the folder of the registers, which all volumes share. */
const registerName = 'register'

/**
 * Find the volumes and documents of seeds folders.
 *
 * ```
 * seeds/frus1964-68v02/volume.yaml   bibliographic record
 *                      d162.txt      transcription, or d162.xml
 *                      d162.yaml     sidecar
 *       letters/1793-09-12-simcoe.txt  transcription of any name
 *       frus1964-68v02.xml           TEI of a whole volume, here or in the volume's folder
 *       letters.xml                  TEI of any project
 *       letters/L00001.xml           TEI of one document of a volume; one with several documents is a volume
 *       register/people.yaml         people; likewise places.yaml and terms.yaml
 *                variants.yaml       names that are searched for each other
 * ```
 *
 * @param roots
 *   Seeds folders, each with a folder or a file for each volume. A volume may be divided between several seeds folders,
 *   but each file must be unique.
 */
export async function findSeeds(roots: ReadonlyArray<string>): Promise<Seeds> {
  const { paths, files } = await listSeeds(roots)
  const listed = new Set(paths)
  const refused = new Set(files.filter(hasError).map(({ path }) => path))
  const volumes = new Map<string, VolumeSeed>()
  const documents = new Map<string, DocumentSeed>()
  const volumeFiles = new Map<string, VolumeSeed>()
  const sidecars = new Map<string, Map<string, string>>()
  const registers: Array<RegisterSeed> = []
  const variants: Array<string> = []
  /** Paths of the files of documents, by the ids of the volumes. */
  const transcriptions = new Map<string, Array<string>>()
  const folders = new Map<string, Array<string>>()
  const isRoot = (dir: string): boolean => roots.some((root) => dirname(join(root, 'x')) === dir)

  for (const path of paths) {
    const { dir, base, name, ext } = parse(path)
    const volume = parse(dir).base
    const format = formats.find(({ extension }) => extension === ext)
    if (volume === registerName) {
      const kind = ext === '.yaml' ? kinds.find((value) => value === name) : undefined
      if (kind) registers.push({ kind, path })
      else if (base === variantsName) variants.push(path)
      else fail(path, 'register-file', `Unexpected file \`${base}\`, expected ${registerNames}`)
    } else if (base === recordName) {
      add(volumes, volume, { id: volume, path })
    } else if (format?.volume && isRoot(dir)) {
      const id = toVolumeName(path, fail)
      if (id !== undefined) add(volumeFiles, id, { id, path })
    } else if (format) {
      if (format.volume?.name.test(name) && isVolumeName(name)) {
        add(volumeFiles, name, { id: name, path })
      } else if (format.volume && !numbered.test(name)) {
        folders.set(dir, [...(folders.get(dir) ?? []), path])
      } else if (isReserved(name) || (!format.volume && toLikelyName(base) !== undefined)) {
        failName(path)
      } else {
        transcriptions.set(volume, [...(transcriptions.get(volume) ?? []), path])
      }
    } else if (ext !== '.yaml') {
      if (toLikelyName(base) === undefined) fail(path, 'stray-file', toStrayReason(path, listed))
      else failName(path)
    } else if (!formats.some(({ extension }) => listed.has(join(dir, name + extension)))) {
      const alone = sidecars.get(volume) ?? new Map<string, string>()
      sidecars.set(volume, alone.set(name, path))
    }
  }
  for (const [volume, paths] of transcriptions) {
    for (const { path, document } of nameDocuments(volume, paths, fail)) {
      const sidecar = toSidecarPath(path)
      // Without its sidecar, a document would be published without its facts.
      if (refused.has(sidecar)) continue
      add(documents, `${volume}/${document}`, { id: document, volume, path, sidecar })
    }
  }
  for (const [folder, paths] of folders) await addTeiFiles(folder, paths)
  for (const [id, other] of findSimilar([...volumes.keys(), ...volumeFiles.keys()])) {
    const { path } = volumeFiles.get(id) ?? volumes.get(id) ?? { path: id }
    const reason = `Unexpected \`${id}\` beside \`${other}\`, expected names that differ in more than capitals`
    fail(path, 'volume-id', reason)
    volumes.delete(id)
    volumeFiles.delete(id)
  }
  for (const [volume, alone] of sidecars) {
    if (volumeFiles.has(volume)) continue
    for (const path of alone.values()) reportLoneSidecar(path)
  }
  const recorded = new Set(volumes.keys())
  const described = new Set(
    [...documents.values()].flatMap(({ volume, described }) => (described ? [volume] : [])),
  )
  for (const { volume: id, path } of documents.values()) {
    if (volumes.has(id) || volumeFiles.has(id) || described.has(id)) continue
    volumes.set(id, { id, path: join(dirname(path), recordName) })
  }
  const own = Map.groupBy(documents.values(), ({ volume }) => volume)
  return {
    volumes: inOrder(volumes),
    documents: inOrder(documents),
    volumeFiles: inOrder(volumeFiles).map((seed) => ({
      ...seed,
      recorded: recorded.has(seed.id),
      sidecars: sidecars.get(seed.id) ?? new Map(),
      transcribed: new Map(own.get(seed.id)?.map(({ id, path }) => [id, path])),
    })),
    registers,
    variants,
    files,
  }

  /** Add the TEI files in a folder that are not volumes by their names. */
  async function addTeiFiles(folder: string, paths: ReadonlyArray<string>): Promise<void> {
    const own = [...documents.values()].filter(({ path }) => dirname(path) === folder)
    const context = {
      documents: own.map(({ id }) => id),
      hasRecord: listed.has(join(folder, recordName)),
    }
    for (const { path, volume, document, described, volumeTitles } of await sortTeiFiles(
      folder,
      paths,
      context,
      fail,
    )) {
      const sidecar = toSidecarPath(path)
      if (document === undefined) add(volumeFiles, volume, { id: volume, path })
      else if (!refused.has(sidecar)) {
        const seed = { id: document, volume, path, sidecar, described, volumeTitles }
        add(documents, `${volume}/${document}`, seed)
      }
    }
  }

  /** Add the seed of an id; report a second one. */
  function add<T extends { path: string }>(seeds: Map<string, T>, id: string, seed: T): void {
    const first = seeds.get(id)
    if (first === undefined) seeds.set(id, seed)
    else
      fail(
        seed.path,
        'duplicate-seed',
        `Unexpected second file of \`${id}\`, expected only ${quotePath(first.path, seed.path)}`,
      )
  }

  /** Quote the path of a file in its seeds folder: messages are published, and show no other part of a path. */
  function quotePath(path: string, other: string): string {
    const inside = toSeedPath(path, roots)
    return `\`${inside}\`${inside === toSeedPath(other, roots) ? ' of another seeds folder' : ''}`
  }

  function reportLoneSidecar(path: string): void {
    if (toLikelyName(parse(path).base) !== undefined) failName(path)
    else fail(path, 'lone-sidecar', toLoneReason(path, listed))
  }

  function failName(path: string): void {
    fail(path, 'document-id', toNameReason(path, listed))
  }

  function fail(path: string, ruleId: RuleId, reason: string): void {
    files.push(toFaultyFile(path, ruleId, reason))
  }
}

function toSidecarPath(path: string): string {
  const { dir, name } = parse(path)
  return join(dir, `${name}.yaml`)
}

/** Find names that differ from an earlier one only in capitals, with that one: they are one folder on Windows and macOS. */
function findSimilar(names: ReadonlyArray<string>): Array<[string, string]> {
  const first = new Map<string, string>()
  return [...new Set(names)].sort().flatMap((name): Array<[string, string]> => {
    const other = first.get(name.toLowerCase())
    if (other === undefined) first.set(name.toLowerCase(), name)
    return other === undefined ? [] : [[name, other]]
  })
}

/** Names of the files of the registers, for messages. */
const registerNames = [...kinds.map((kind) => `${kind}.yaml`), variantsName]
  .map((name) => `\`${name}\``)
  .join(', ')

/** Sort values by their ids, numbers by value: `d2` before `d10`. */
function inOrder<T>(seeds: ReadonlyMap<string, T>): Array<T> {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return [...seeds].sort(([a], [b]) => compare(a, b)).map(([, seed]) => seed)
}
