import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { uniqueIds } from '../tree/ids.ts'
import { setAddress } from './set-address.ts'
import { walkElements } from './walk-elements.ts'

/** Resolves links and pictures in the prose of an edition. */
export interface ProseTargets {
  /** Resolve a link, as in `ResolveNoteLink`. */
  link: (target: string) => { href: string; host?: string }
  /** Resolve a picture to its address in the site; `undefined` if it is not of the edition. */
  picture: (target: string) => string | undefined
}

/**
 * Plugin to finish the prose of an edition: headings get ids from their words, links their addresses, and tables scroll.
 * A picture that is not of the edition is replaced by its alternative text.
 */
export default function rehypeProse({ link, picture }: ProseTargets) {
  return function (tree: Root): void {
    const assign = uniqueIds()
    for (const id of [mainId, ...listIds(tree)]) assign(id)
    walkElements(tree, (element, ancestors) => {
      const { tagName, properties } = element
      if (heading.test(tagName)) properties.id ??= assign(toSlug(toString(element)))
      if (
        tagName === 'a' &&
        typeof properties.href === 'string' &&
        !properties.href.startsWith('#')
      ) {
        setAddress(element, link(properties.href))
      }
      const siblings = ancestors.at(-1)?.children ?? []
      if (tagName === 'table') {
        const properties = { className: ['table'], role: 'group', ariaLabel: 'Table', tabIndex: 0 }
        siblings[siblings.indexOf(element)] = h('div', properties, element)
      }
      if (tagName !== 'img') return
      const src = picture(String(properties.src))
      if (src !== undefined) properties.src = src
      else {
        siblings[siblings.indexOf(element)] = { type: 'text', value: String(properties.alt ?? '') }
      }
    })
  }
}

/** Id of the text of every page, to which its first link leads. */
const mainId = 'main'

/** List the ids that a tree has: those of its notes, which their references name. */
function listIds(tree: Root): Array<string> {
  const ids: Array<string> = []
  walkElements(tree, ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id)
  })
  return ids
}

/** `h2`; not `hr`. */
const heading = /^h[1-6]$/

/** Everything but letters and digits: `, ` of `Dates, places`. */
const unfit = /[^\p{L}\p{N}]+/gu

/** Make an id from words: `dates-places`; `section` where there are none. */
function toSlug(words: string): string {
  return words.toLowerCase().replace(unfit, ' ').trim().replaceAll(' ', '-') || 'section'
}
