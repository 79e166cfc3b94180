import { editorFiles } from '../schemas/files.ts'
import { type Key, listKeys } from '../schemas/keys.ts'

/** The keys of a kind of file. */
export interface KeyTable {
  /** Name of the file, or a sample of one: `volume.yaml`. */
  file: string
  /** What the file is, in a sentence. */
  about: string
  keys: ReadonlyArray<Key>
}

/** List the keys of all files that editors write. */
export function listKeyTables(): Array<KeyTable> {
  return editorFiles.map(({ file, about, schema }) => ({ file, about, keys: listKeys(schema) }))
}
