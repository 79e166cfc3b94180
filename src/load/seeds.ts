import { readdir, realpath, stat } from 'node:fs/promises'
import { delimiter, join, parse, sep } from 'node:path'
import { VFile } from 'vfile'
import { addError } from '../parse/sidecar/add-error.ts'

/** A document's files. */
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

/** A volume's files. */
export interface VolumeSeed {
  /** `frus1964-68v02`. */
  id: string
  /** Path of the bibliographic record, whether it is there or not. */
  path: string
}

/** What seeds folders hold. */
export interface Seeds {
  volumes: Array<VolumeSeed>
  documents: Array<DocumentSeed>
  /** Files and folders that are not as they should be, with their messages. */
  files: Array<VFile>
}

/** Folders of seeds: those that the variable `SEEDS` lists as `PATH` lists folders, else `seeds`. */
export function seedRoots(): Array<string> {
  return (process.env['SEEDS'] || 'seeds').split(delimiter).filter((root) => root !== '')
}

/** `d162`, but not `d0162`, `162` or `d162a`. */
const documentId = /^d[1-9]\d*$/

const record = 'volume.yaml'

/** What a transcription's name may end with. */
const transcriptionEndings = ['.txt', '.xml']

/**
 * Find the volumes and documents of seeds folders.
 *
 * @param roots
 *   Folders, each of which holds a folder a volume.
 */
export async function findSeeds(roots: ReadonlyArray<string>): Promise<Seeds> {
  const files: Array<VFile> = []
  const volumes = new Map<string, VolumeSeed>()
  const documents = new Map<string, DocumentSeed>()

  for (const root of roots) {
    for (const entry of await list(root, root, files)) {
      if (entry.type === 'folder') await findVolume(root, entry)
      else warn(entry.path, 'Unexpected file, expected a folder a volume')
    }
  }
  return { volumes: [...volumes.values()], documents: [...documents.values()], files }

  async function findVolume(root: string, folder: Entry): Promise<void> {
    const volume = folder.name
    const entries = await list(folder.path, root, files)
    const names = new Set(entries.map((entry) => entry.name))
    volumes.set(volume, { id: volume, path: join(folder.path, record) })
    for (const { name, path, type } of entries) {
      const { name: stem, ext } = parse(name)
      if (name === record) continue
      if (type === 'file' && ext === '.yaml' && documentId.test(stem)) {
        if (transcriptionEndings.some((ending) => names.has(stem + ending))) continue
        fail(path, 'sidecar-alone', `Unexpected sidecar alone, expected ${stem}.txt beside it`)
      } else if (type === 'file' && transcriptionEndings.includes(ext)) {
        findDocument(volume, stem, path)
      } else {
        warn(path, 'Unexpected file, expected volume.yaml, transcriptions and their sidecars')
      }
    }
  }

  function findDocument(volume: string, id: string, path: string): void {
    if (!documentId.test(id)) {
      fail(path, 'document-id', `Unexpected document name \`${id}\`, expected \`d\` and a number`)
      return
    }
    const key = `${volume}/${id}`
    const other = documents.get(key)
    if (other === undefined) {
      const { dir, name } = parse(path)
      documents.set(key, { id, volume, path, sidecar: join(dir, `${name}.yaml`) })
    } else {
      fail(path, 'duplicate-seed', `Unexpected second seed of ${key}, expected only ${other.path}`)
    }
  }

  function fail(path: string, ruleId: string, reason: string): void {
    const file = new VFile({ path })
    addError(file, ruleId, reason)
    files.push(file)
  }

  function warn(path: string, reason: string): void {
    const file = new VFile({ path })
    file.message(reason, { ruleId: 'stray-file', source: 'pincite' })
    files.push(file)
  }
}

interface Entry {
  name: string
  path: string
  type: 'file' | 'folder'
}

/** List a folder in the order of names, hidden files apart. */
async function list(folder: string, root: string, files: Array<VFile>): Promise<Array<Entry>> {
  const entries: Array<Entry> = []
  try {
    const real = await realpath(root)
    for (const name of (await readdir(folder)).sort()) {
      if (name.startsWith('.')) continue
      const path = join(folder, name)
      if (!(await realpath(path)).startsWith(real + sep)) {
        const file = new VFile({ path })
        addError(
          file,
          'link',
          'Unexpected link that leads out of the seeds folder, expected a file',
        )
        files.push(file)
        continue
      }
      entries.push({ name, path, type: (await stat(path)).isDirectory() ? 'folder' : 'file' })
    }
  } catch {
    const file = new VFile({ path: folder })
    addError(file, 'folder', 'Unexpected missing folder, expected a folder of seeds')
    files.push(file)
  }
  return entries
}
