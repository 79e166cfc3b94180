import type { Root } from '../tree/nodes.ts'
import { findAll } from '../tree/find-all.ts'
import { type Replacement, splitText } from '../tree/split-text.ts'

const none: ReadonlyArray<Replacement> = []

/** `[Page 367]`, `[Page XV]`; not `[Page]` or `[Page 3 missing]`. */
const marker = /\[Page ([^\]\s]+)\]/g

/**
 * Plugin to find the starts of printed pages.
 *
 * ```
 * > | a political [Page 367] channel
 *                 ^^^^^^^^^^
 * ```
 */
export default function remarkPageBreaks() {
  return function (tree: Root): void {
    splitText(tree, ({ value }) => (value.includes('[Page ') ? findMarkers(value) : none))
  }
}

function findMarkers(value: string): Array<Replacement> {
  return Array.from(findAll(value, marker), ({ 0: { length }, 1: label = '', index }) => ({
    start: index,
    end: index + length,
    make: ({ position }) => ({ type: 'pageBreak', label, position }),
  }))
}
