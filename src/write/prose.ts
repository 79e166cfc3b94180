import type { ProsePage } from '../edition/records/prose-page.ts'
import { resolveSiteLink, toInnerPath } from '../edition/references/site-link.ts'
import { parseProse, toFirstParagraph } from '../parse/prose/parse-prose.ts'
import { renderNote, renderProse } from '../pipeline/render.ts'
import type { LinkedEdition } from '../link/linked-edition.ts'
import { toDirection } from '../tree/language.ts'
import type { Words } from '../words/words.ts'
import type { PagePath, Site } from './site.ts'

/** Id of the page of prose that joins the page about the edition. */
const aboutId = 'about'

/** Prose of an edition, as HTML. */
export interface RenderedProse {
  title: string
  html: string
  /** Its first paragraph, without marks. */
  description: string
}

/** List the pages of prose that have a page of their own. */
export function listProsePages({
  pages,
}: LinkedEdition): Array<PagePath<{ page: string }, { page: ProsePage }>> {
  return pages
    .filter(({ id }) => id !== aboutId)
    .map((page) => ({ params: { page: page.id }, props: { page } }))
}

/** Render a page of prose. */
export function toProseView(edition: LinkedEdition, { title, source }: ProsePage): RenderedProse {
  return { ...render(edition, source), title }
}

/** Render the introduction of the home page; its title is that of the edition if it has no heading. */
export function toIntroduction(edition: LinkedEdition): RenderedProse {
  const { title, subtitle, introduction = '' } = edition.record
  const prose = render(edition, introduction)
  return { ...prose, title: prose.title || title, description: subtitle ?? prose.description }
}

/** Render the editors' words about the edition; `undefined` if there are none. */
export function toAbout(edition: LinkedEdition): RenderedProse | undefined {
  const page = edition.pages.find(({ id }) => id === aboutId)
  return page && toProseView(edition, page)
}

/**
 * Render the page of help.
 *
 * @param keys
 *   Keys that do something on every page, as `KeyboardEvent.key` names them.
 */
export function toHelp(
  edition: LinkedEdition,
  { help }: Words,
  keys: Parameters<Words['help']['text']>[0],
): RenderedProse {
  return render(edition, help.text(keys))
}

/** Render the statement of accessibility, up to what is set on its page. */
export function toAccessibility(edition: LinkedEdition, { accessibility }: Words): RenderedProse {
  return render(edition, accessibility.text)
}

/** Render the words at the foot of every page; `undefined` if there are none. */
export function toColophon({ record, base }: LinkedEdition): string | undefined {
  const { colophon } = record
  return colophon && renderNote(colophon, (target) => resolveSiteLink(target, base))
}

/** Language attribute of the editors' words, where it is not that of the interface. */
export function toProseLanguage({ edition, words }: Site): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const { lang } = edition.record
  return lang === undefined || lang === words.lang ? {} : { lang, dir: toDirection(lang) }
}

/** Title of a page that belongs to no volume: `Search · Letters of a Harbor`. */
export function toPageTitle({ record }: LinkedEdition, name: string): string {
  return `${name} · ${record.title}`
}

function render({ base, publicFiles }: LinkedEdition, source: string): RenderedProse {
  const prose = parseProse(source)
  const html = renderProse(prose.body, {
    link: (target) => resolveSiteLink(target, base),
    picture: (target) =>
      publicFiles.has(toInnerPath(target)) ? `${base}${toInnerPath(target)}` : undefined,
  })
  return { title: prose.title ?? '', html, description: toFirstParagraph(prose) }
}
