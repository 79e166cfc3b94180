import type { PartName } from '../search-parts.ts'

/**
 * Find a part of a page or of a template.
 *
 * @param parent
 *   Element that contains it.
 * @param name
 *   Name of the part in the markup (`toPart`).
 * @param type
 *   Class of the element.
 * @throws
 *   If the part is missing, or is another element.
 */
export function findPart<Part extends Element>(
  parent: ParentNode,
  name: PartName,
  type: new () => Part,
): Part {
  const part = parent.querySelector(`[data-part=${name}]`)
  if (part instanceof type) return part
  throw new Error(`Unexpected markup, expected a part ${name}`)
}

/** Copy the content of a template. */
export function copyTemplate(parent: ParentNode, name: PartName): DocumentFragment {
  return document.importNode(findPart(parent, name, HTMLTemplateElement).content, true)
}

/** Replace the content of a part. */
export function fillPart(
  parent: ParentNode,
  name: PartName,
  ...content: ReadonlyArray<string | Node>
): void {
  findPart(parent, name, HTMLElement).replaceChildren(...content)
}
