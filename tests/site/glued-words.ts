import type { Page } from 'playwright-core'

/**
 * List the words that stand apart on a page and are glued together when they are copied: `162.|Memorandum`.
 *
 * Takes each two texts that follow one another, selects from the last character of the one to the first of the other,
 * and compares what is copied with where the two characters are painted.
 *
 * @returns
 *   The ends of the two texts, with the element of the first.
 */
export function findGluedWords(page: Page): Promise<Array<string>> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Array<Text> = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text && isCopied(node)) texts.push(node)
    }
    const selection = getSelection()
    const glued = texts.slice(1).flatMap((next, index) => {
      const text = texts[index]
      if (!text || !selection) return []
      const end = text.data.trimEnd().length
      const start = next.data.length - next.data.trimStart().length
      // A dash may end a line, and an arrow may stand behind a link.
      if (/[-–—]$/.test(text.data) || /^[-–—.,;:)]/.test(next.data)) return []
      if (!isApart(toBox(text, end - 1), toBox(next, start))) return []
      selection.setBaseAndExtent(text, end - 1, next, start + 1)
      if (/\s/.test(selection.toString().slice(1, -1))) return []
      const name = text.parentElement?.outerHTML.slice(0, 60)
      return [`${text.data.slice(-20)}|${next.data.trimStart().slice(0, 20)} in ${name}`]
    })
    selection?.removeAllRanges()
    return glued

    /** Whether the words of a text are painted, and a reader can select them. */
    function isCopied(text: Text): boolean {
      const parent = text.parentElement
      if (text.data.trim() === '' || !parent?.checkVisibility() || isClipped(parent)) return false
      return getComputedStyle(parent).userSelect !== 'none' && toBox(text, 0) !== undefined
    }

    /** Whether it is there for those who listen only. */
    function isClipped(element: Element): boolean {
      for (let each: Element | null = element; each; each = each.parentElement)
        if (getComputedStyle(each).clipPath !== 'none') return true
      return false
    }

    function toBox(text: Text, offset: number): DOMRect | undefined {
      const range = document.createRange()
      range.setStart(text, offset)
      range.setEnd(text, offset + 1)
      return range.getClientRects()[0]
    }

    /** Whether there is room between two characters, or they are in different lines. */
    function isApart(one?: DOMRect, other?: DOMRect): boolean {
      if (!one || !other) return false
      const isSameLine = one.top < other.bottom && other.top < one.bottom
      return !isSameLine || other.left - one.right > 2 || one.left > other.left
    }
  })
}
