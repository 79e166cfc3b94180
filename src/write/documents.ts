import { toNumberedTitle, toShortName } from '../edition/display/short-name.ts'
import {
  type Backlink,
  type BacklinkGroup,
  groupByPlace,
  toBacklinkSummaries,
} from '../edition/references/backlinks.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { type ArchivalFact, listHoldingFacts } from '../edition/display/archival-facts.ts'
import { type Link, toLink } from '../edition/display/documents.ts'
import { toHolding } from '../edition/records/holding.ts'
import { toReleaseName } from '../edition/records/release.ts'
import { type Gloss, resolveGloss } from '../edition/display/glosses.ts'
import type { HeadMatter } from '../edition/display/head-matter.ts'
import type { TextMarks } from '../edition/display/readings.ts'
import { fromPlaceCodes } from '../edition/places/listed-places.ts'
import { resolveNoteLink } from '../edition/references/note-link.ts'
import { toDocumentUrl } from '../edition/references/publisher.ts'
import { toRunningTitle } from '../edition/display/volume-names.ts'
import type { Cited } from '../export/citation/cited.ts'
import type { Distinctions } from '../export/citation/distinctions.ts'
import { type LinkedVolume, linkBacklinks, createResolver } from '../link/linked-edition.ts'
import { fillDocument, type RenderedDocument, renderNote } from '../pipeline/render.ts'
import type { Language } from '../tree/language.ts'
import { toCssString } from '../tree/css-string.ts'
import type { LocatorAttributes } from '../tree/locator-attributes.ts'
import { listDistinctions } from './distinctions.ts'
import { type MovedPlace, movedStyle, toMovedPlaces } from './moved-places.ts'
import type { PagePath, Site } from './site.ts'

/** Props of the page of a document. */
export interface DocumentProps {
  entry: DocumentEntry
  volume: LinkedVolume
  previous: DocumentEntry | undefined
  next: DocumentEntry | undefined
  backlinks: ReadonlyArray<Backlink<DocumentEntry>>
  /** What distinguishes it in short citations; absent if its title does. */
  distinctions: Distinctions | undefined
}

/** List the pages of documents. */
export function listDocumentPages({
  edition,
  texts,
}: Site): Array<PagePath<{ volume: string; document: string }, DocumentProps>> {
  const digests = edition.documents.map(({ data }) => data.digest)
  const backlinks = linkBacklinks(edition, texts.references(digests))
  const distinctions = listDistinctions(edition)
  return edition.volumes.flatMap((volume) =>
    volume.documents.map((entry, index) => ({
      params: { volume: volume.id, document: entry.data.document },
      props: {
        entry,
        volume,
        previous: volume.documents[index - 1],
        next: volume.documents[index + 1],
        backlinks: backlinks.get(entry.id) ?? [],
        distinctions: distinctions.get(entry.id),
      },
    })),
  )
}

/** Content of the page of a document. */
export interface DocumentView {
  /** `162. Memorandum of Telephone Conversation … · Foreign Relations, 1964–1968, Volume II` */
  title: string
  description: string
  html: RenderedDocument
  /** HTML of its title, in brackets if it is supplied. */
  h1: string
  language: Language
  /** Locator attributes of its heading. */
  heading: LocatorAttributes | undefined
  head: HeadMatter
  /** Where its original is kept. */
  original: Array<ArchivalFact>
  /** Readings and marks of its text; absent if it has none. */
  marks: TextMarks | undefined
  /** CSS for this page only. */
  style: string
  /** Backlinks to it, grouped by the places to which they refer. */
  referred: Array<BacklinkGroup<DocumentEntry>>
  /** Whether its notes or units show backlinks. */
  hasReferredNotes: boolean
  glosses: Array<Gloss & { html: string }>
  /** Address of its annotations as data; absent if it has no annotations from a sidecar. */
  annotations: string | undefined
  /** `Document 162`, or its title if it has no number. */
  name: string
  /** Where addresses lead whose words have gone; absent if there are none. */
  moved: Array<MovedPlace> | undefined
  /** Releases up to the one in which the words of a place became what they are, as JSON by its anchor; absent if none changed. */
  changed: string | undefined
  /** Releases up to the one in which a place was first in the document, as JSON by its anchor; absent if all were always. */
  added: string | undefined
  cited: Cited
  previous: Link | undefined
  next: Link | undefined
}

/** Collect the content of the page of a document. */
export function toDocumentView(
  site: Site,
  { entry, volume, previous, next, backlinks, distinctions }: DocumentProps,
): DocumentView {
  const { edition, texts, words } = site
  const { base, findEntry } = edition
  const { digest, document, number, title, date, when, pages, shelf = {} } = entry.data
  const holding = toHolding(volume.data, shelf)
  const page = texts.page({ digest, key: document })
  const resolve = createResolver(edition, volume, document)
  const places = backlinks.length > 0 ? texts.places({ digest, key: document }) : {}
  const referred = groupByPlace(backlinks, fromPlaceCodes(places))
  const summaries = toBacklinkSummaries(referred, entry.id, words)
  const html = fillDocument(page.html, resolve, summaries)
  const running = toRunningTitle(volume.data, words.volume)
  const numbered = toNumberedTitle(entry.data)
  const name = toShortName(entry.data, words.places)
  const url = toDocumentUrl(volume.data, document)
  return {
    title: `${numbered} · ${running}`,
    description: toDescription([title, date, running]),
    html,
    h1: page.head.supplied.title ? toBracketed(html.title) : html.title,
    language: page.language,
    heading: page.title,
    head: page.head,
    original: listHoldingFacts(holding, words.archive),
    marks: page.marks,
    style: html.style + toPrintHeads(running, name) + (page.moved ? movedStyle : ''),
    referred,
    hasReferredNotes: summaries.size > 0,
    glosses: page.glossed.map((glossed) => {
      const gloss = resolveGloss(glossed, findEntry, words)
      const html = renderNote(gloss.note, (target) => resolveNoteLink(target, base, resolve))
      return { ...gloss, html }
    }),
    annotations: page.annotated ? `${base}${entry.id}.annotations.jsonld` : undefined,
    name,
    moved: page.moved && toMovedPlaces(page.moved, entry, site),
    changed: page.changed && JSON.stringify(page.changed),
    added: page.added && JSON.stringify(page.added),
    cited: {
      ...{ volume: volume.data, number, title, when, pages, holding, url, distinctions },
      release: toReleaseName(edition.release),
    },
    previous: previous && toLink(previous, base),
    next: next && toLink(next, base),
  }
}

/** Put a supplied text in brackets, unless it has some of its own: `[To Ada]`; not `[To Ada, [May 1921]]`. */
export function toBracketed(text: string): string {
  return text.includes('[') ? text : `[${text}]`
}

/** Join parts as sentences. A date may already end with the period of an abbreviation: `3 p.m.` */
function toDescription(parts: ReadonlyArray<string | undefined>): string {
  return parts.flatMap((part) => (part ? [part.replace(/\.$/, '')] : [])).join('. ')
}

/** Write CSS for the words of the running heads of printed pages. */
function toPrintHeads(left: string, right: string): string {
  return `@page{@top-left{content:${toCssString(left)}}@top-right{content:${toCssString(right)}}}`
}
