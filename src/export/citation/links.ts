/** Citations that are links to a place of this edition. */

import type { Cited } from './cited.ts'
import { joinParts, type Segment } from './segments.ts'
import { toShortSource } from './short-source.ts'

/** Write the address alone. */
export function toLink({ address }: Cited): Array<Segment> {
  return joinParts([address])
}

/** Write a link in Markdown, whose text is the short citation: `[*Foreign Relations …*, vol. 2, doc. 162](https://…)` */
export function toMarkdownLink(cited: Cited): Array<Segment> {
  const text = toShortSource(cited)
    .map(({ type, value }) => {
      const escaped = value.replace(special, '\\$&')
      return type === 'title' ? `*${escaped}*` : escaped
    })
    .join('')
  return joinParts([`[${text}](${(cited.address ?? '').replace(bracket, escapeBracket)})`])
}

/** Characters with a meaning in Markdown: `*`, `[`; not `(`. */
const special = /[\\`*_[\]<&]/g

/** Characters that would end an address in Markdown: `)`; not `/`. */
const bracket = /[()\s<>\\]/g

function escapeBracket(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`
}
