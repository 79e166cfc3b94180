import type { Element, Root } from 'hast'
import { setAddress } from './set-address.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Resolves a cross-reference to an address.
 *
 * @param reference
 *   `target`: a document, as `d161`, or `frus1964-68v01/d477` in another volume. `fragment`: an anchor in it.
 * @returns
 *   Address, with the host if that is another site; `undefined` if the target does not exist.
 */
export type Resolve = (reference: {
  target?: string
  fragment?: string
}) => { href: string; host?: string } | undefined

/** Plugin to link references to documents, notes, and pages. References that cannot be resolved are left alone. */
export default function rehypeCrossReferences({ resolve }: { resolve: Resolve }) {
  return function (tree: Root): void {
    walkElements(tree, (element) => {
      if (isUnresolved(element)) resolveReference(element, resolve)
    })
  }
}

/** Whether an element is a link that waits for its address. The number of a missing note never has one. */
export function isUnresolved({ tagName, properties }: Element): boolean {
  return tagName === 'a' && properties.href === undefined && properties.role !== 'doc-noteref'
}

/**
 * Resolve a reference and set its address.
 *
 * @param element
 *   Link without an address; it is changed.
 * @returns
 *   Whether the reference has a target.
 */
export function resolveReference(element: Element, resolve: Resolve): boolean {
  const { dataDocument: target, dataFragment: fragment } = element.properties
  const address = resolve({
    ...(typeof target === 'string' && { target }),
    ...(typeof fragment === 'string' && { fragment }),
  })
  if (address) setAddress(element, address)
  return address !== undefined
}
