/**
 * Make an element.
 *
 * @param name
 *   Name of the element: `a`.
 * @param attributes
 *   Attributes (default: none).
 * @param content
 *   Nodes, and texts, which are never markup.
 */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: ReadonlyArray<string | Node>
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...content)
  return element
}
