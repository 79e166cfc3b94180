import { VFile } from 'vfile'
import { toShelf } from '../edition/records/holding.ts'
import type { DocumentData, Shelf } from '../tree/document-data.ts'
import { fromSidecar } from '../parse/sidecar/from-sidecar.ts'
import { hasError, report } from '../messages/report.ts'
import type { TeiDocument } from '../parse/tei/index.ts'
import { findFormat } from '../pipeline/formats.ts'
import { annotate, keepPermalinks, linkNames, readVolume, referToUnits } from '../pipeline/read.ts'
import type { DocumentPermalinks } from '../tree/permalink.ts'
import { checkApparatus } from './check-apparatus.ts'
import type { CompiledSource } from './compiled.ts'
import { type ParsedDocument, type RecordContext, toParsedDocument } from './parsed-document.ts'
import { type CompileContext, toCompiled } from './to-compiled.ts'
import { buildVolumeRegister } from './volume-register.ts'

/** A whole volume in one file. */
export interface VolumeSource {
  /** `frus1964-68v02`. */
  id: string
  /** Language of the volume; that of the sidecar of a document takes precedence. */
  lang?: string | undefined
  /** Direction of its texts; that of the sidecar of a document takes precedence. */
  dir?: DocumentData['dir'] | undefined
  /** Box, folder and reference code of the volume; those of the sidecar of a document take precedence. */
  shelf?: Shelf | undefined
  /** What a document is, according to the `volume.yaml`: a type of `div`, or `text`. */
  document?: string | undefined
  /** Whether the volume has a `volume.yaml`; otherwise the record is read from its header. */
  recorded: boolean
  /** Paths of the transcriptions that replace its documents, by the ids of the documents. */
  transcribed: ReadonlyMap<string, string>
  /** Addresses that were published, by the ids of the documents (default: none). */
  permalinks?: ReadonlyMap<string, DocumentPermalinks> | undefined
  /** File of the volume; has an error if it could not be read. Messages are added to it. */
  file: VFile
  /** Sidecars of its documents, by the ids of the documents; they have errors and get messages as the file does. */
  sidecars: ReadonlyMap<string, VFile>
}

/**
 * Compile a volume with the sidecars of its documents.
 *
 * @returns
 *   Documents that can be published, front and back matter, and all messages.
 */
export function compileVolume(source: VolumeSource, context: CompileContext): CompiledSource {
  const { id, lang, dir, shelf = {}, recorded, transcribed, file, sidecars } = source
  const files = [file, ...sidecars.values()] as const
  if (hasError(file)) return toCompiled({ documents: [], files }, context)
  const record = recorded ? undefined : findFormat(file).volume?.parseRecord(file, id)
  const stated = new Map(Array.from(sidecars, ([id, sidecar]) => [id, fromSidecar(sidecar)]))
  const titles = new Map(
    [...sidecars].flatMap(([id, sidecar]) => {
      const title = stated.get(id)?.statedTitle
      return title ? [[id, { title, sidecar }] as const] : []
    }),
  )
  const { documents, ...matter } = readVolume(file, { id, document: source.document }, titles)
  const trees = documents.map(({ tree }) => tree)
  const names = buildVolumeRegister(id, { ...matter, trees }, context.register, file)
  const chapters = new Map(
    matter.chapters.flatMap((chapter) => chapter.documents.map((document) => [document, chapter])),
  )
  reportLoneSidecars(source, new Set(documents.map((document) => document.id)))
  const printed = documents.map((document, index) => {
    const chapter = chapters.get(document.id)
    return compileDocument(document, {
      chapter: chapter && { id: chapter.id, title: chapter.title },
      order: index + 1,
    })
  })
  return toCompiled(
    {
      ...(record && { volume: record }),
      matter,
      printed,
      register: names.register,
      ...(transcribed.size > 0 && { replaced: listReplaced(printed) }),
      documents: printed.filter(isPublished),
      files,
    },
    context,
  )

  function compileDocument(
    { id: document, page, position, tree }: TeiDocument,
    place: Pick<RecordContext, 'chapter' | 'order'>,
  ): ParsedDocument {
    const transcription = transcribed.get(document)
    if (transcription !== undefined) {
      const reason = `Document \`${document}\` is published from its transcription, \`${toName(transcription)}\``
      report(file, 'tei-replaced', reason, position.start)
    }
    const sidecar = sidecars.get(document)
    const added = stated.get(document) ?? { supplied: {} }
    const firstPage = page === undefined ? {} : { firstPage: page }
    const language = { ...(lang !== undefined && { lang }), ...(dir && { dir }) }
    const { kind, supplied = {} } = tree.data?.document ?? {}
    const data = {
      ...{ id: document, volume: id, ...firstPage, ...language, ...(kind && { kind }), ...added },
      shelf: toShelf(shelf, added.shelf ?? {}),
      supplied: { ...supplied, ...added.supplied },
    }
    tree.data = { document: data }
    keepPermalinks(tree, file, source.permalinks?.get(document))
    if (sidecar) {
      annotate(tree, sidecar)
      if (context.register) checkApparatus(data, names.find, sidecar)
    }
    linkNames(tree, names.findListed)
    referToUnits(tree)
    return toParsedDocument(tree, {
      ...{ path: file.path, ...place, sidecar: sidecar?.path },
      ...{ find: names.find, words: context.words },
    })
  }

  /** List the places of the documents that have a transcription. */
  function listReplaced(printed: ReadonlyArray<ParsedDocument>): Record<string, number> {
    return Object.fromEntries(
      printed.flatMap(({ record: { document } }, index) =>
        transcribed.has(document) ? [[document, index + 1]] : [],
      ),
    )
  }

  /** Whether a document is published from this file: it has no transcription, and no error in its sidecar. */
  function isPublished({ record: { document } }: ParsedDocument): boolean {
    const sidecar = sidecars.get(document)
    return !transcribed.has(document) && !(sidecar && hasError(sidecar))
  }
}

function reportLoneSidecars(
  { file, sidecars }: VolumeSource,
  documents: ReadonlySet<string>,
): void {
  for (const [id, sidecar] of sidecars) {
    if (documents.has(id)) continue
    const reason = `Unexpected sidecar alone, expected a document \`${id}\` in \`${file.basename}\``
    report(sidecar, 'lone-sidecar', reason)
  }
}

/** Take the name of a file from its path: `d162.txt`. */
function toName(path: string): string {
  return new VFile({ path }).basename ?? path
}
