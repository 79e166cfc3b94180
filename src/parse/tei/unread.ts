import { countLetters, toContent } from './content.ts'
import type { Reporter } from './reporter.ts'
import type { XmlElement } from './xml-tree.ts'

/** Elements of the structure of a volume; what is in them is reported by itself. */
const structural: ReadonlySet<string> = new Set(['text', 'group', 'front', 'body', 'back'])

/**
 * Report the text of a volume that nothing has read, one message an element: the title page, text beside the chapters.
 *
 * @param element
 *   Element to search, which has not been read as a whole.
 * @param read
 *   Elements that have been read with all their content.
 */
export function reportUnread(
  element: XmlElement,
  read: ReadonlySet<XmlElement['children'][number]>,
  report: Reporter,
): void {
  for (const child of element.children) {
    if (read.has(child)) continue
    if (child.type === 'text') addText(child)
    else {
      if (structural.has(child.name) || holdsRead(child, read)) reportUnread(child, read, report)
      else addUnread(child)
    }
  }

  function addText(text: Exclude<XmlElement['children'][number], XmlElement>): void {
    addUnread({ ...element, children: [text], position: text.position })
  }

  function addUnread(unread: XmlElement): void {
    const count = countLetters(toContent(unread))
    if (count === 0) return
    const what = `${count} letter${count === 1 ? '' : 's'} of \`${unread.name}\``
    report.add('tei-unread', `${what} are on no page`, unread.position)
  }
}

function holdsRead(
  element: XmlElement,
  read: ReadonlySet<XmlElement['children'][number]>,
): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (read.has(child) || holdsRead(child, read)),
  )
}
