import type { PartName } from '../search-parts.ts'

/**
 * Find a part of a page or of a template.
 *
 * @param parent
 *   What holds it.
 * @param name
 *   Its name, as the markup has it (`toPart`).
 * @param type
 *   What element it is.
 * @throws
 *   Where the markup lacks it, or has another element there.
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

/** Copy a template, which is a part by its name. */
export function copyTemplate(parent: ParentNode, name: PartName): DocumentFragment {
  return document.importNode(findPart(parent, name, HTMLTemplateElement).content, true)
}

/** Put something into a part of text. */
export function fillPart(
  parent: ParentNode,
  name: PartName,
  ...content: ReadonlyArray<string | Node>
): void {
  findPart(parent, name, HTMLElement).replaceChildren(...content)
}
