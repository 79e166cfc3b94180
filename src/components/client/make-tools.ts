import { tools as words } from '#words/tools.ts'
import { findContact } from './contact.ts'
import { toOwnHtml } from './own-html.ts'

/**
 * Make an element one of tools, which is hidden until it is placed: the name of a place, buttons, and a status.
 *
 * @param link
 *   Text of the button that copies a link.
 */
export function makeTools(element: HTMLElement, link: string): void {
  element.className = 'tools'
  element.hidden = true
  const html = toToolsHtml({
    link,
    quotation: words.copyQuotation,
    cite: words.cite,
    ...(findContact() && { report: words.report }),
  })
  element.innerHTML = toOwnHtml(html)
}

/** Write the buttons of tools. Each has its text, by what it does: `{ link: 'Copy link' }`. */
function toToolsHtml(buttons: Readonly<Record<string, string>>): string {
  const written = Object.entries(buttons).map(
    ([what, text]) => `<button data-tool="${what}">${text}</button>`,
  )
  return ['<i></i>', ...written, '<span role="status"></span>'].join(' ')
}
