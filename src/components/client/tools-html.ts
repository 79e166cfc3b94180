/**
 * Write the HTML of tools: the name of a place, buttons, and a status.
 *
 * @param buttons
 *   Text of each button, by what it does: `{ link: 'Copy link' }`.
 */
export function toToolsHtml(buttons: Readonly<Record<string, string>>): string {
  const written = Object.entries(buttons).map(
    ([what, text]) => `<button data-tool="${what}">${text}</button>`,
  )
  return ['<i></i>', ...written, '<span role="status"></span>'].join(' ')
}
