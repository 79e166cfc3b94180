import { type ArchivalFact, listHoldingFacts } from '../edition/display/archival-facts.ts'
import { type Gloss, resolveGloss } from '../edition/display/glosses.ts'
import type { HeadMatter } from '../edition/display/head-matter.ts'
import type { Part } from '../edition/display/parts.ts'
import { listTextSections } from '../edition/display/sections.ts'
import { toShortName } from '../edition/display/short-name.ts'
import { toFullTitle, toRunningTitle } from '../edition/display/volume-names.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toHolding } from '../edition/records/holding.ts'
import { resolveNoteLink } from '../edition/references/note-link.ts'
import { createResolver, type LinkedVolume } from '../link/linked-edition.ts'
import { type SharedPage, toPartRules } from '../html/part-of-page.ts'
import { fillDocument, type RenderedDocument, renderNote } from '../pipeline/render.ts'
import { toCssString } from '../tree/css-string.ts'
import { glossId } from '../tree/ids.ts'
import type { Language } from '../tree/language.ts'
import type { LocatorAttributes } from '../tree/locator-attributes.ts'
import { toBracketed } from './documents.ts'
import type { PagePath, Site } from './site.ts'
import { toVolumeParts } from './volumes.ts'

/** Props of a page with the documents of a chapter, one after the other, to be printed. */
export interface PrintProps {
  volume: LinkedVolume
  /** The chapter, or the documents of the volume that are in none. */
  part: Part<DocumentEntry>
}

/** A page with one document is the page of the document. */
const fewest = 2

/** Path of the page that prints a part of a volume, below that of the volume: `print/ch2/`; nothing if it has none. */
export function toPrintPath({ id, documents }: Part<unknown>): string | undefined {
  if (documents.length < fewest) return undefined
  return id === undefined ? 'print/' : `print/${id}/`
}

/** List the pages that print the documents of a chapter, or of a volume without chapters. */
export function listPrintPages(
  site: Site,
): Array<PagePath<{ volume: string; chapter: string | undefined }, PrintProps>> {
  return site.edition.volumes.flatMap((volume) =>
    toVolumeParts(site, volume).flatMap((part) =>
      toPrintPath(part) === undefined
        ? []
        : [{ params: { volume: volume.id, chapter: part.id }, props: { volume, part } }],
    ),
  )
}

/** A text of the page: a document, or the text of the chapter itself. */
export interface PrintedText {
  /** Its name in the address of the volume: `d162`. */
  name: string
  html: RenderedDocument
  /** HTML of its title, in brackets if it is supplied. */
  heading: string
  /** Locator attributes of its heading. */
  locator: LocatorAttributes | undefined
  language: Language
  /** Name in the running head: `Document 162`. */
  running: string
  /** Whether it has readings or other marks. */
  isMarked: boolean
  /** Its facts, and where its original is kept; absent for the text of a chapter. */
  facts?: { head: HeadMatter; original: Array<ArchivalFact> }
}

/** An entry of the glossary of the page. */
export interface PrintedGloss extends Pick<Gloss, 'label' | 'source'> {
  id: string
  html: string
}

/** Content of a page to be printed. */
export interface PrintView {
  /** `Deliberations · Foreign Relations, 1964–1968, Volume II` */
  title: string
  description: string
  /** Title of the chapter, or of the volume. */
  heading: string
  texts: Array<PrintedText>
  /** Persons and terms of all documents that their texts mark, each once, in the order of the alphabet. */
  glosses: Array<PrintedGloss>
  /** What the page has, for the links of a text. */
  shared: SharedPage
  /** CSS of this page only: the running heads of printed pages, and the page numbers in first lines. */
  style: string
}

/** Collect the content of a page that prints the documents of a chapter. */
export function toPrintView(site: Site, { volume, part }: PrintProps): PrintView {
  const { edition, words } = site
  const pages = part.documents.map((entry) => toPrintedDocument(site, volume, entry))
  const texts = [...toChapterText(site, volume, part), ...pages.map(({ text }) => text)]
  const glosses = new Map(pages.flatMap(({ glosses }) => glosses).map((gloss) => [gloss.id, gloss]))
  const ids = new Set([...texts.map(({ name }) => `${name}/`), ...glosses.keys()])
  const running = toRunningTitle(volume.data, words.volume)
  const heading = part.title ?? volume.data.title
  const { compare } = new Intl.Collator(words.lang)
  return {
    title: heading === running ? running : `${heading} · ${running}`,
    description: words.volume.printDescription(heading, toFullTitle(volume.data, words.volume)),
    heading,
    texts,
    glosses: [...glosses.values()].sort((a, b) => compare(a.label, b.label)),
    shared: { path: `${edition.base}${volume.id}/`, has: (id) => ids.has(id) },
    style: toRunningHeads(running, heading) + texts.map(toRules).join(''),
  }
}

function toRules({ name, html }: PrintedText): string {
  return toPartRules(html.style, name)
}

/** The text that a chapter has beside its documents. */
function toChapterText(
  site: Site,
  volume: LinkedVolume,
  { path, title = '' }: Part<DocumentEntry>,
): Array<PrintedText> {
  const found = listTextSections(volume.sections).find(({ section }) => section.path === path)
  if (path === undefined || found === undefined) return []
  const page = site.texts.section(volume.data.matter?.digest ?? '', found.place)
  const html = fillDocument(page.html, createResolver(site.edition, volume, found.section.id))
  return [
    {
      ...{ name: path, html, locator: page.title, language: page.language },
      // The page has the same title, unless a note or another mark is in this one.
      heading: html.title.includes('<') ? html.title : '',
      ...{ running: title, isMarked: page.marks !== undefined },
    },
  ]
}

function toPrintedDocument(
  { edition, texts, words }: Site,
  volume: LinkedVolume,
  { data }: DocumentEntry,
): { text: PrintedText; glosses: Array<PrintedGloss> } {
  const { digest, document: name, shelf = {} } = data
  const page = texts.page({ digest, key: name })
  const resolve = createResolver(edition, volume, name)
  const html = fillDocument(page.html, resolve)
  const text = {
    ...{ name, html, locator: page.title, language: page.language },
    heading: page.head.supplied.title ? toBracketed(html.title) : html.title,
    running: toShortName(data, words.places),
    isMarked: page.marks !== undefined,
    facts: {
      // Points are printed as a list: there is nothing to switch.
      head: { ...page.head, runIn: false },
      original: listHoldingFacts(toHolding(volume.data, shelf), words.archive),
    },
  }
  const glosses = page.glossed.flatMap((glossed): Array<PrintedGloss> => {
    const { key, label, marked, note, source } = resolveGloss(glossed, edition.findEntry, words)
    if (!marked || note === '') return []
    // What an editor says of the words of one document is said of no other.
    const id = (glossed.annotation === undefined ? '' : `${name}/`) + glossId(key)
    const toTarget = (target: string) => resolveNoteLink(target, edition.base, resolve)
    return [{ id, label, source, html: renderNote(note, toTarget) }]
  })
  return { text, glosses }
}

/**
 * Write CSS for the running heads: the volume, and the document where a page printer knows `string-set` (CSS Generated
 * Content for Paged Media), else the chapter. A browser takes the last declaration that it knows. `styles/printed.css` sets the string.
 */
function toRunningHeads(left: string, right: string): string {
  const heads = `@top-left{content:${toCssString(left)}}@top-right{content:${toCssString(right)};content:string(text)}`
  return `@page{${heads}}`
}
