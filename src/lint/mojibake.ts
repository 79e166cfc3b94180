import { findAll } from '../tree/find-all.ts'
import { sliceText } from '../tree/slice-text.ts'
import type { Located } from './collect.ts'
import type { Text } from '../tree/nodes.ts'
import { lintRule } from './rule.ts'

/** A way in which UTF-8 is misread: byte by byte, in an older encoding. */
interface Misreading {
  name: string
  /** Characters of bytes 0x80 to 0xFF in order. */
  characters: string
  /** Signs that are certain: `â€™`, `Ã©`, `√©`, and two misread characters or more in a row. */
  pattern: RegExp
}

/** A character that has a meaning in a class of a regular expression. */
const special = /[\\\]^-]/g

const misreadings = [
  toMisreading('windows-1252', 'Windows-1252', true),
  // There, the second byte of many pairs is a letter, so that words may look like two characters in a row.
  toMisreading('macintosh', 'Mac Roman', false),
]

/** Checks that no characters were misread, or lost, before the file was saved. */
export default lintRule('mojibake', (_, report, { signed }) => {
  let count = 0
  let first: { at: Located<Text>; index: number; found: string; reason: string } | undefined
  for (const at of signed) {
    if (!misread.test(at.node.value)) continue
    for (const { name, pattern, characters } of misreadings) {
      for (const { 0: found, index } of findAll(at.node.value, pattern)) {
        count++
        const meant = decode(found, characters)
        const reason = `expected \`${meant}\`; UTF-8 was read as ${name} before the file was saved: replace it, or convert the file again from its source`
        first ??= { at, index, found, reason }
      }
    }
    for (const { 0: found, index } of findAll(at.node.value, lost)) {
      count++
      const reason =
        'expected the character that was lost when the file was converted: write it again'
      first ??= { at, index, found, reason }
    }
  }
  if (first === undefined) return
  const { at, index, found, reason } = first
  const { position } = sliceText(at.node, index, index + found.length)
  const times = count === 1 ? '' : ` (${count} such places)`
  report(`Unexpected \`${found}\`${times}, ${reason}`, position, [...at.ancestors, at.node])
})

/** A character that a misread one begins with, or that was lost, for a quick test: `â` of `â€™`; not `’`. */
const misread = /[\u0080-\u009f\u00c2-\u00f4\u221a\u201a\ufffd]/

/** The character that converters write for one that they cannot read. */
const lost = /\ufffd+/g

function toMisreading(label: string, name: string, hasRuns: boolean): Misreading {
  const bytes = Uint8Array.from({ length: 0x80 }, (_, index) => index + 0x80)
  const characters = new TextDecoder(label).decode(bytes)
  const range = (first: number, last: number): string =>
    characters.slice(first - 0x80, last - 0x7f).replace(special, '\\$&')
  // ISO-8859-1, which is meant by some that read it as Windows-1252, has control characters there.
  const next = `[${range(0x80, 0xbf)}${label === 'windows-1252' ? '\\u0080-\\u009f' : ''}]`
  const character = `(?:[${range(0xc2, 0xdf)}]${next}|[${range(0xe0, 0xef)}]${next}{2}|[${range(0xf0, 0xf4)}]${next}{3})`
  const punctuation = `${range(0xe2, 0xe2)}[${range(0x80, 0x80)}\\u0080]${next}`
  const letter = `(?<!\\p{Lu})[${hasRuns ? range(0xc2, 0xc3) : range(0xc3, 0xc3)}]${next}`
  const certain = `${punctuation}|${letter}`
  const pattern = new RegExp(hasRuns ? `${character}{2,}|${certain}` : certain, 'gu')
  return { name, characters, pattern }
}

/** Undo a misreading. */
function decode(found: string, characters: string): string {
  const bytes = Array.from(found, (character) => {
    const index = characters.indexOf(character)
    return index < 0 ? character.charCodeAt(0) : index + 0x80
  })
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
