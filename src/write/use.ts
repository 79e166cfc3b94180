import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toLink, type Link } from '../edition/display/documents.ts'
import type { LinkedVolume } from '../link/linked-edition.ts'
import { type DocumentFile, toDocumentPath } from './files/document-file.ts'
import { listDocumentKinds } from './files/document-files.ts'
import { listEditionKinds } from './files/edition-files.ts'
import { isAbsolute } from './files/file-address.ts'
import { listVolumeKinds, toVolumePath, type VolumeFile } from './files/volume-files.ts'
import type { Site } from './site.ts'

/** A file that can be taken away. */
export interface UsedFile {
  /** `BibTeX` */
  name: string
  /** What it is for, in a sentence. */
  purpose: string
  href: string
  /** Line for a shell that downloads it: `curl -O https://example.org/letters/d1.bib`. */
  line: string
}

/** What the page about the files of an edition shows. */
export interface UseView {
  /** Files of documents; the samples are those of the first document that has such a file. */
  documents: Array<UsedFile>
  volumes: Array<UsedFile>
  edition: Array<UsedFile>
  /** Document whose files are the samples; absent in an edition without documents. */
  sample: Link | undefined
  /** Name of the variable that has the address of the site in the lines; absent where the address is known. */
  variable: string | undefined
}

const variable = 'SITE'

/**
 * List the files of an edition with what they are for.
 *
 * @param root
 *   Absolute address of the site, or its path alone.
 */
export function toUseView({ edition, words }: Site, root: string): UseView {
  const { base, documents, volumes } = edition
  const toUsed = (
    path: string,
    { name, purpose }: Pick<UsedFile, 'name' | 'purpose'>,
  ): UsedFile => ({ name, purpose, href: base + path, line: toLine(root, path) })
  const [first] = documents
  return {
    documents: findSamples(documents, listDocumentKinds, ({ extension }) => extension).map(
      ({ owner, file }) => toUsed(toDocumentPath(owner, file), words.use.documents[file.extension]),
    ),
    volumes: findSamples(volumes, listVolumeKinds, ({ extension }) => extension).map(
      ({ owner, file }) => toUsed(toVolumePath(owner, file), words.use.volumes[file.extension]),
    ),
    edition: listEditionKinds({ edition }, root).map(({ kind, path }) =>
      toUsed(path, words.use.edition[kind]),
    ),
    sample: first && toLink(first, base),
    variable: isAbsolute(root) ? undefined : `$${variable}`,
  }
}

/** Find each kind of file with the first document or volume that has one, in the order of the table. */
function findSamples<
  Owner extends DocumentEntry | LinkedVolume,
  File extends DocumentFile | VolumeFile,
>(
  owners: ReadonlyArray<Owner>,
  list: (owner: Owner) => ReadonlyArray<File>,
  toKey: (file: File) => string,
): Array<{ owner: Owner; file: File }> {
  const samples = new Map<string, { owner: Owner; file: File }>()
  for (const owner of owners) {
    for (const file of list(owner)) {
      if (!samples.has(toKey(file))) samples.set(toKey(file), { owner, file })
    }
  }
  return [...samples.values()]
}

function toLine(root: string, path: string): string {
  return isAbsolute(root)
    ? `curl -O ${root}${encodeURI(path)}`
    : `curl -O "$${variable}/${encodeURI(path)}"`
}
