import { toHash } from './content-policy.ts'
import { redirectScript } from './redirect-script.ts'
import { escapeXml, writeElement } from './write-xml.ts'

/** A page that leads on to another one of the site. */
export interface RedirectPage {
  lang: string
  /** `Document 162 · Foreign Relations, 1964–1968, Volume II` */
  title: string
  /** What the link says: `Document 162`. */
  name: string
  /** Relative address to which it leads: `../d162/#fn1`. */
  href: string
  /** Says where it leads, around the link. */
  toMessage: (link: string) => ReadonlyArray<string>
  /** Says that a place which a link names must be looked for; shown where no script carries it on. */
  advice: string
}

/** Styles of the page: nothing else is loaded for a page that nobody stays on. */
const style =
  ':root{color-scheme:light dark}body{max-width:36rem;margin:4rem auto;padding:0 1.25rem;font:1.125rem/1.5 Georgia,serif;overflow-wrap:anywhere}h1{font-size:1.375rem;font-weight:400}'

/** Nothing runs on the page but what is the same on each (see `content-policy.ts`). */
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none';script-src ${toHash(redirectScript)};style-src ${toHash(style)}">`

/**
 * Write a page that leads on. Without scripts, one that leads to a place leads there at once. One that leads to a whole text shows a
 * link and the advice instead, because the address may have named a place in it, which only a script can carry on.
 */
export function writeRedirectPage(page: RedirectPage): string {
  const { lang, title, name, href, toMessage, advice } = page
  const link = writeElement('a', { href }, escapeXml(name))
  const isPlace = href.includes('#')
  return [
    `<!doctype html><html lang="${escapeXml(lang)}"><meta charset="utf-8">`,
    policy,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${escapeXml(title)}</title>`,
    isPlace
      ? `<meta http-equiv="refresh" content="0; url=${escapeXml(href)}">`
      : `<style>${style}</style>`,
    `<main><h1>${escapeXml(title)}</h1><p>${toMessage(link).join('')}</p>`,
    isPlace ? '</main>' : `<p>${escapeXml(advice)}</p></main>`,
    `<script>${redirectScript}</script>`,
  ].join('')
}
