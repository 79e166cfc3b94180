import type { VFile } from 'vfile'
import { listTextSections } from '../edition/display/sections.ts'
import { toBreaks } from '../edition/records/summarize-document.ts'
import { collectPlaces } from '../edition/places/document-places.ts'
import { toPlaceCodes } from '../edition/places/listed-places.ts'
import { toAnnotationTargets } from '../export/annotation-targets.ts'
import { toReport } from '../messages/reported-messages.ts'
import type { VolumeStructure } from '../parse/tei/index.ts'
import type { FrontAndBackMatter } from '../edition/records/volume-record.ts'
import type { HeaderRecord } from '../schemas/header-record.ts'
import type { Volume } from '../schemas/volume.ts'
import type { Register } from '../tree/register.ts'
import { toScanName } from '../tree/scan-name.ts'
import { toText } from '../tree/to-text.ts'
import { toUnits } from '../tree/units.ts'
import type { Words } from '../words/words.ts'
import type { CompiledSource, CompiledTexts, Manifest } from './compiled.ts'
import { toDocumentPage, toTextPage } from './document-page.ts'
import { toIndexTexts, toSectionKey } from './index-texts.ts'
import { collectMentions } from './mentions.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { toPrintedIndexPage } from './printed-index.ts'

/** Context in which a source is compiled. */
export interface CompileContext {
  /** Registers of the edition; absent if they have an error. */
  register: Register | undefined
  /** SHA-256 of the source, in hexadecimal. */
  sha256: string
  /** Hash of all dependencies of the result, by which its texts are read from the cache. */
  digest: string
  /** Words of the interface in the language of the edition. */
  words: Words
}

/** A parsed source. */
export interface ParsedSource {
  /** Documents that can be published. */
  documents: ReadonlyArray<ParsedDocument>
  /** Files of the source with their messages, the main file first. */
  files: readonly [VFile, ...ReadonlyArray<VFile>]
  /** For a volume: its record, front and back matter, all printed documents, and the register of its lists. */
  volume?: Volume
  /** For TEI of one document: what its header says of the publication. */
  header?: HeaderRecord | undefined
  matter?: VolumeStructure
  replaced?: Record<string, number>
  printed?: ReadonlyArray<ParsedDocument>
  register?: Register
}

/** Compile a parsed source into plain data. */
export function toCompiled(source: ParsedSource, context: CompileContext): CompiledSource {
  return { manifest: toManifest(source, context), texts: toTexts(source, context) }
}

function toManifest(
  { volume, header, matter, replaced, register, documents, files }: ParsedSource,
  { sha256, digest }: CompileContext,
): Manifest {
  const noteLinks = documents.flatMap((document) => document.noteLinks)
  return {
    ...(volume && { volume }),
    ...(header && { header }),
    ...(matter && { matter: toMatterRecord(matter, { path: files[0].path, sha256, digest }) }),
    ...(replaced && { replaced }),
    ...(register && { register }),
    documents: documents.map(({ record }) => ({ ...record, sha256, digest })),
    references: Object.fromEntries(
      documents.flatMap(({ record: { volume, document }, references }) =>
        references.length > 0 ? [[`${volume}/${document}`, references]] : [],
      ),
    ),
    ...(noteLinks.length > 0 && { noteLinks }),
    messages: toReport(files),
  }
}

function toMatterRecord(
  { sections, persons, terms, scans = [] }: VolumeStructure,
  source: Pick<FrontAndBackMatter, 'path' | 'sha256' | 'digest'>,
): FrontAndBackMatter {
  return {
    ...source,
    sections: sections.map(({ id, part, list, tree }) => {
      const title = tree.children.find(({ type }) => type === 'title')
      const page = tree.data?.document?.firstPage
      const breaks = toBreaks(tree)
      return {
        id,
        title: title ? toText(title) : id,
        part,
        ...(list && { list }),
        ...(page !== undefined && { page }),
        ...(breaks.length > 0 && { breaks }),
      }
    }),
    persons: persons.length,
    terms: terms.length,
    ...(scans.length > 0 && { scans: toScanPages(scans) }),
  }
}

/** List the pages of scans by their names; of several pages of one scan, the first. */
function toScanPages(scans: NonNullable<VolumeStructure['scans']>): Record<string, string> {
  return Object.fromEntries(
    scans.toReversed().map(({ name, page }) => [toScanName(name), page.replace(brackets, '$1')]),
  )
}

/** The brackets of a number that is not printed: `[30]`. */
const brackets = /^\[(.*)\]$/

function toTexts(
  { documents, matter, printed = [] }: ParsedSource,
  { words }: CompileContext,
): CompiledTexts {
  const { sections = [], chapters = [] } = matter ?? {}
  const published = new Set(documents.map(({ record }) => record.document))
  const textSections = listTextSections(sections).map(({ section: { tree }, place }) => ({
    place,
    tree,
    units: toUnits(tree),
  }))
  const texts = [
    ...documents.map(({ record, tree, units }) => ({ key: record.document, tree, units })),
    ...textSections.map(({ place, tree, units }) => ({ key: toSectionKey(place), tree, units })),
  ]
  return {
    pages: documents.map(({ record, tree, units }) => {
      return [record.document, toDocumentPage(tree, units, words)]
    }),
    trees: documents.map(({ record, tree }) => [record.document, tree]),
    sections: textSections.map(({ place, tree, units }) => [
      String(place),
      toTextPage(tree, units, words),
    ]),
    places: Object.fromEntries(
      texts.map(({ key, tree, units }) => [key, toPlaceCodes(collectPlaces(tree, units))]),
    ),
    index: toIndexTexts(documents, sections),
    mentions: collectMentions(documents),
    annotations: documents.flatMap(({ record: { document, sidecar }, tree }) =>
      sidecar === undefined ? [] : [[document, toAnnotationTargets(tree)] as const],
    ),
    chapters,
    printedIndex: matter && toPrintedIndexPage(matter, printed, published, words),
  }
}
