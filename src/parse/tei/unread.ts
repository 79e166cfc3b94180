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
    if (child.type === 'text') add({ ...element, children: [child], position: child.position })
    else if (structural.has(child.name) || holdsRead(child, read)) {
      reportUnread(child, read, report)
    } else add(child)
  }

  /** Add an element as a kind of its own. */
  function add(unread: XmlElement): void {
    report.unread(unread, unread)
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
