import type { XmlElement, XmlText } from './xml-tree.ts'

/** How an element is divided. */
interface Division {
  /** Whether an element is a block, or contains one. */
  isBlock: (element: XmlElement) => boolean
  /** Whether an element is running text, even if it contains blocks. */
  isPhrasing: (element: XmlElement) => boolean
}

/**
 * Move an element of running text into the blocks that it contains.
 *
 * ```
 * <del><p>Red.</p><p>Green.</p></del>  →  <p><del>Red.</del></p><p><del>Green.</del></p>
 * ```
 *
 * @returns
 *   Blocks and running text.
 */
export function distribute(element: XmlElement, division: Division): Array<XmlElement | XmlText> {
  const { isBlock, isPhrasing } = division
  return element.children.flatMap((child) => {
    if (child.type === 'text' && child.source.trim() === '') return child
    if (child.type === 'text' || !isBlock(child)) return { ...element, children: [child] }
    if (!isPhrasing(child)) return moveInto(child)
    // An element of running text in it is moved first.
    return distribute(child, division).map((part) =>
      part.type === 'text' || !isBlock(part) ? { ...element, children: [part] } : moveInto(part),
    )
  })

  function moveInto(block: XmlElement): XmlElement {
    return { ...block, children: [{ ...element, children: block.children }] }
  }
}
