import { dirname, join, parse, sep } from 'node:path'
import type { VFile } from 'vfile'
import type { RuleId } from '../../messages/rules/index.ts'
import { shorten } from '../../parse/shorten.ts'
import { formats } from '../../pipeline/formats.ts'
import { isVolumeName } from '../../tree/path-ids.ts'
import { type Kind, kinds } from '../../tree/register.ts'
import { listSeeds, toFaultyFile } from './list-seeds.ts'

/** A volume's id and the path of its file. */
export interface VolumeSeed {
  /** `frus1964-68v02`. */
  id: string
  /** Path of the bibliographic record, whether it is there or not. */
  path: string
}

/** A document's address and the paths of its files. */
export interface DocumentSeed {
  /** `d162`. */
  id: string
  /** `frus1964-68v02`. */
  volume: string
  /** Path of the transcription. */
  path: string
  /** Path of the sidecar, whether it is there or not. */
  sidecar: string
}

/** A volume that is one file. */
export interface VolumeFileSeed extends VolumeSeed {
  /** Whether it has a record of its own, so that its header need not be one. */
  recorded: boolean
  /** Paths of the sidecars to documents that have no file of their own, by the documents' ids. */
  sidecars: ReadonlyMap<string, string>
  /** Paths of the transcriptions that are read in the place of its documents, by the documents' ids. */
  transcribed: ReadonlyMap<string, string>
}

/** The path of a file of the register. */
export interface RegisterSeed {
  kind: Kind
  /** `seeds/register/people.yaml`. */
  path: string
}

/** What seeds folders hold, volumes and documents in the order of their numbers. */
export interface Seeds {
  /** Volumes with a record of their own, and those that need one. */
  volumes: Array<VolumeSeed>
  /** Documents that have a file of their own. */
  documents: Array<DocumentSeed>
  volumeFiles: Array<VolumeFileSeed>
  registers: Array<RegisterSeed>
  /** Files and folders that are not as they should be, with their messages. */
  files: Array<VFile>
}

/** `d162`, but not `d0162`, `162` or `d162a`, nor what is too long for an address. */
const documentId = /^d[1-9]\d{0,98}$/

/** Bibliographic record of a volume. */
const recordName = 'volume.yaml'

/** Folder of the identities that all volumes share; it is no volume. */
const registerName = 'register'

/**
 * Find the volumes and documents of seeds folders.
 *
 * ```
 * seeds/frus1964-68v02/volume.yaml   bibliographic record
 *                      d162.txt      transcription, or d162.xml
 *                      d162.yaml     sidecar
 *       frus1964-68v02.xml           TEI of a whole volume, here or in the volume's folder
 *       register/people.yaml         people, and so places and terms
 * ```
 *
 * @param roots
 *   Folders, each of which holds a folder a volume. A volume may be divided between them; each of its
 *   files stands once.
 */
export async function findSeeds(roots: ReadonlyArray<string>): Promise<Seeds> {
  const { paths, files } = await listSeeds(roots)
  const listed = new Set(paths)
  const volumes = new Map<string, VolumeSeed>()
  const documents = new Map<string, DocumentSeed>()
  const volumeFiles = new Map<string, VolumeSeed>()
  const sidecars = new Map<string, Map<string, string>>()
  const registers: Array<RegisterSeed> = []

  for (const path of paths) {
    const { dir, base, name, ext } = parse(path)
    const volume = parse(dir).base
    const format = formats.find(({ extension }) => extension === ext)
    if (volume === registerName) {
      const kind = ext === '.yaml' ? kinds.find((one) => one === name) : undefined
      if (kind) registers.push({ kind, path })
      else fail(path, 'register-file', `Unexpected file \`${base}\`, expected ${registerNames}`)
    } else if (base === recordName) {
      take(volumes, volume, { id: volume, path })
    } else if (format) {
      if (documentId.test(name)) {
        const seed = { id: name, volume, path, sidecar: join(dir, `${name}.yaml`) }
        take(documents, `${volume}/${name}`, seed)
      } else if (format.volume?.name.test(name) && isVolumeName(name)) {
        take(volumeFiles, name, { id: name, path })
      } else {
        const reason = `Unexpected file name \`${shorten(base)}\`, expected one such as \`d162${ext}\``
        fail(path, 'document-id', reason)
      }
    } else if (ext !== '.yaml') {
      fail(path, 'stray-file', strayReason)
    } else if (!formats.some(({ extension }) => listed.has(join(dir, name + extension)))) {
      const alone = sidecars.get(volume) ?? new Map<string, string>()
      sidecars.set(volume, alone.set(name, path))
    }
  }
  for (const [volume, alone] of sidecars) {
    if (volumeFiles.has(volume)) continue
    for (const [name, path] of alone) failAlone(name, path)
  }
  const recorded = new Set(volumes.keys())
  for (const { volume: id, path } of documents.values()) {
    if (volumes.has(id) || volumeFiles.has(id)) continue
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
    files,
  }

  /** Keep the first file of an id; another is a fault. */
  function take<T extends { path: string }>(seeds: Map<string, T>, id: string, seed: T): void {
    const first = seeds.get(id)
    if (first === undefined) seeds.set(id, seed)
    else
      fail(
        seed.path,
        'duplicate-seed',
        `Unexpected second file of \`${id}\`, expected only \`${toShortPath(first.path)}\``,
      )
  }

  function failAlone(name: string, path: string): void {
    if (documentId.test(name)) {
      const reason = `Unexpected sidecar alone, expected \`${name}.txt\` beside it`
      fail(path, 'lone-sidecar', reason)
      return
    }
    const reason = `Unexpected file name \`${name}.yaml\`, expected \`${recordName}\`, or one such as \`d162.yaml\``
    fail(path, 'document-id', reason)
  }

  function fail(path: string, ruleId: RuleId, reason: string): void {
    files.push(toFaultyFile(path, ruleId, reason))
  }
}

const strayReason =
  'Unexpected file, expected `volume.yaml`, transcriptions (`d162.txt`) and sidecars (`d162.yaml`)'

/** `seeds/frus1964-68v02/d162.txt`: a path as a message has it, which is published, without the folders around. */
function toShortPath(path: string): string {
  return path.split(sep).slice(-3).join('/')
}

/** What the files of the register are called. */
const registerNames = kinds.map((kind) => `\`${kind}.yaml\``).join(', ')

/** Values in the order of their ids, numbers by value: `d2` before `d10`. */
function inOrder<T>(seeds: ReadonlyMap<string, T>): Array<T> {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return [...seeds].sort(([a], [b]) => compare(a, b)).map(([, seed]) => seed)
}
