import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Words } from '../words/words.ts'
import { findLastLine } from './last-line.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Plugin to add backlinks to every note: a link to each of its references, and *Close* for a note that is open at
 * the foot of the window. *Close* links to an empty element in the first reference that is fixed to the
 * window, so that the page does not scroll and the next Tab continues from the reference.
 *
 * ```html
 * <div class="foot" id="fn1">
 *   <a class="close" href="#fnref1.close" aria-label="Close note 1"></a>
 *   <p>1. Source: … <a role="doc-backlink" href="#fnref1" aria-label="Back to note 1 in the text"></a></p>
 * </div>
 * ```
 *
 * CSS generates the text of the links, because it is not part of the note.
 */
export default function rehypeBackLinks({ words }: { words: Words }) {
  return function (tree: Root): void {
    const references = new Map<string, Array<Element>>()
    walkElements(tree, (element) => {
      const { role, href } = element.properties
      if (role !== 'doc-noteref' || typeof href !== 'string') return
      references.set(href, [...(references.get(href) ?? []), element])
    })
    walkElements(tree, (element) => {
      const href = `#${String(element.properties.id)}`
      const own = references.get(href)
      if (own?.[0] === undefined) return
      references.delete(href)
      const links = own.map((reference, index) => toBackLink(reference, index + 1, own.length))
      findLastLine(element).children.push(...links)
      element.children.unshift(toClose(own[0]))
      own[0].children.push(h('span.here', { id: toCloseId(own[0]) }))
    })
    // References without a note link to nothing.
    for (const element of [...references.values()].flat()) delete element.properties.href
  }

  function toBackLink(reference: Element, index: number, count: number): Element {
    return h('a', {
      role: 'doc-backlink',
      href: `#${String(reference.properties.id)}`,
      ariaLabel: words.text.backToNote(String(reference.properties.dataLabel), index, count),
    })
  }

  function toClose(reference: Element): Element {
    return h('a.close', {
      href: `#${toCloseId(reference)}`,
      ariaLabel: words.text.closeNote(String(reference.properties.dataLabel)),
    })
  }
}

function toCloseId(reference: Element): string {
  return `${String(reference.properties.id)}.close`
}
