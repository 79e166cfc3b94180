/** Copying to the clipboard; loaded on demand. */

import { copying as words } from '#words/copying.ts'

/**
 * Copy text to the clipboard and report the outcome. If the browser refuses, show the text selected, with
 * instructions.
 *
 * @param tools
 *   Element that contains a `[role=status]` for the outcome.
 * @param text
 *   Text to copy.
 * @param html
 *   The same with italics, for rich text.
 */
export async function copy(tools: Element, text: string, html?: string): Promise<void> {
  const status = tools.querySelector('[role=status]')
  tools.querySelector('textarea')?.remove()
  status?.replaceChildren()
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else await navigator.clipboard.write([new ClipboardItem(toBlobs({ plain: text, html }))])
    status?.replaceChildren(words.copied)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.readOnly = true
    field.ariaLabel = words.text
    status?.replaceChildren(words.isBlocked)
    tools.append(field)
    field.select()
  }
}

function toBlobs(texts: Record<string, string>): Record<string, Blob> {
  return Object.fromEntries(
    Object.entries(texts).map(([kind, text]) => [
      `text/${kind}`,
      new Blob([text], { type: `text/${kind}` }),
    ]),
  )
}
