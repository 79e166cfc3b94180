/** Elements that begin a block in some layout. */
const blocks = 'h1,h2,p,li,dt,dd,div,td,th,.no,.n'

/** Elements whose text is not part of the document. */
const added = '.tools,fragment-notice,del.part,template,script,style'

/** Visible text of the page, and the position of a range in it. */
export interface ReadingText {
  /** White space is folded; a `\n` marks each place where a block may begin. */
  text: string
  /** Start of the range (UTF-16 code units, 0-based). */
  start: number
  /** End of the range, exclusive. */
  end: number
}

/**
 * Read the visible text of an element, without the tools that the page adds.
 *
 * @param root
 *   Element to read.
 * @param range
 *   Range in it.
 */
export function readText(root: Element, range: Range): ReadingText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let raw = ''
  let block: Element | null = null
  let start: number | undefined
  let end = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent?.checkVisibility() || parent.closest(added)) continue
    const own = parent.closest(blocks)
    if (own !== block) raw += '\n'
    block = own
    const value = node.nodeValue ?? ''
    if (range.intersectsNode(node)) {
      start ??= raw.length + (node === range.startContainer ? range.startOffset : 0)
      end = raw.length + (node === range.endContainer ? range.endOffset : value.length)
    }
    raw += value
  }
  return {
    text: fold(raw),
    start: fold(raw.slice(0, start ?? 0)).length,
    end: fold(raw.slice(0, end)).length,
  }
}

/** White space with a block boundary in it: ` \n`; not `  `. */
const boundary = /[^\S\n]*\n\s*/g

/** Other white space: `  `; not `\n`. */
const space = /[^\S\n]+/g

function fold(raw: string): string {
  return raw.replace(boundary, '\n').replace(space, ' ')
}
