import type { RenderedDocument } from '../../../src/pipeline/render.ts'
import { listDocumentPages, toDocumentView } from '../../../src/write/documents.ts'
import { listPrintedIndexPages, toPrintedIndexView } from '../../../src/write/printed-indexes.ts'
import { listSectionPages, toSectionView } from '../../../src/write/sections.ts'
import type { Site } from '../../../src/write/site.ts'

/** A page of a site, as HTML. */
export interface SitePage {
  volume: string
  /** Path below that of the volume: `d162`. */
  path: string
  html: string
}

/** List the pages of a site that are texts: documents, sections, printed indexes. */
export function listTextPages(site: Site): Array<SitePage> {
  return [
    ...listDocumentPages(site).map(({ params: { volume, document }, props }) => {
      const { html, h1 } = toDocumentView(site, props)
      return { volume, path: document, html: toHtml(html, h1) }
    }),
    ...listSectionPages(site).map(({ params: { volume, section }, props }) => {
      const { html } = toSectionView(site, props)
      return { volume, path: section, html: toHtml(html, html.title || props.section.title) }
    }),
    ...listPrintedIndexPages(site).map(({ params: { volume }, props }) => {
      const { html } = toPrintedIndexView(site, props)
      const heading = html.title || site.words.volume.index
      return { volume, path: props.section.path, html: toHtml(html, heading) }
    }),
  ]
}

/** Lay out the parts of a text as pages and books do. */
function toHtml({ preface, text, notes }: RenderedDocument, heading: string): string {
  return [
    preface.trim() && `<div class="preface">${preface}</div>`,
    `<h1>${heading}</h1><div class="text">${text}</div>`,
    notes && `<section class="notes"><ol>${notes}</ol></section>`,
  ].join('')
}
