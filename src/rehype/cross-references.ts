import type { Element, Root } from 'hast'
import { leadTo } from './lead-to.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Tells where a reference leads.
 *
 * @param reference
 *   Document as a cross-reference gives it: `d161`, or `frus1964-68v01/d477` in another volume; anchor in it.
 * @returns
 *   Its address, and the host where that is another site; nothing where there is no such place.
 */
export type Resolve = (reference: {
  target?: string
  fragment?: string
}) => { href: string; host?: string } | undefined

/** Lead the references to documents, notes and pages to where these are, as far as that is known. */
export default function rehypeCrossReferences({ resolve }: { resolve: Resolve }) {
  return function (tree: Root): void {
    walkElements(tree, (element) => {
      if (isUnled(element)) leadReference(element, resolve)
    })
  }
}

/** Whether an element is a link that leads nowhere yet. */
export function isUnled({ tagName, properties }: Element): boolean {
  return tagName === 'a' && properties.href === undefined
}

/**
 * Lead a reference to its place.
 *
 * @returns
 *   Whether there is one.
 */
export function leadReference(element: Element, resolve: Resolve): boolean {
  const { dataDocument: target, dataFragment: fragment } = element.properties
  const address = resolve({
    ...(typeof target === 'string' && { target }),
    ...(typeof fragment === 'string' && { fragment }),
  })
  if (address) leadTo(element, address)
  return address !== undefined
}
