/**
 * Put text on the clipboard and say so. Where the clipboard is refused, show the text selected and say what to do.
 *
 * @param tools
 *   Element that holds a `[role=status]`, in which the outcome is said.
 * @param text
 *   Text to copy.
 * @param html
 *   The same with its italics, for those who paste into a text with italics.
 */
export async function copy(tools: Element, text: string, html?: string): Promise<void> {
  const status = tools.querySelector('[role=status]')
  tools.querySelector('textarea')?.remove()
  status?.replaceChildren()
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else await navigator.clipboard.write([new ClipboardItem(toBlobs({ plain: text, html }))])
    status?.replaceChildren('Copied')
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.readOnly = true
    field.ariaLabel = 'Text to copy'
    status?.replaceChildren(
      'The browser blocked copying. Copy the selected text with Ctrl+C or ⌘C.',
    )
    tools.append(field)
    field.select()
  }
}

/**
 * Write the HTML of tools that copy: the name of a place, a button each, and where the outcome is said.
 *
 * @param buttons
 *   What the buttons say, by what they copy: `{ link: 'Copy link' }`.
 */
export function toToolsHtml(buttons: Readonly<Record<string, string>>): string {
  const written = Object.entries(buttons).map(
    ([what, text]) => `<button data-copy="${what}">${text}</button>`,
  )
  return ['<i></i>', ...written, '<span role="status"></span>'].join(' ')
}

function toBlobs(texts: Record<string, string>): Record<string, Blob> {
  return Object.fromEntries(
    Object.entries(texts).map(([kind, text]) => [
      `text/${kind}`,
      new Blob([text], { type: `text/${kind}` }),
    ]),
  )
}
