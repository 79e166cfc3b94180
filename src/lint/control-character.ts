import { writeCodePoint } from '../tree/code-point.ts'
import { findAll } from '../tree/find-all.ts'
import { sliceText } from '../tree/slice-text.ts'
import { unprintable } from '../tree/unprintable.ts'
import { lintRule } from './rule.ts'

/** Checks that no text has control characters and noncharacters, which pages do not show, or marks that turn its order around. */
export default lintRule('control-character', (_, report, { signed }) => {
  const found = signed.flatMap((located) =>
    Array.from(findAll(located.node.value, control), (match) => ({ located, match })).filter(
      ({ match }) => !isMisread(located.node.value, match),
    ),
  )
  const [first] = found
  if (!first) return
  const { located, match } = first
  const code = match[0].codePointAt(0) ?? 0
  const name = writeCodePoint(match[0])
  const what = noncharacter.test(match[0]) ? 'noncharacter' : 'control character'
  const times = found.length === 1 ? '' : ` (${found.length} such characters)`
  const meant = isC1(code) ? windows.decode(Uint8Array.of(code)) : ''
  const expected = visible.test(meant) ? `\`${meant}\`, as in Windows-1252` : 'none'
  const { position } = sliceText(located.node, match.index, match.index + match[0].length)
  const nodes = [...located.ancestors, located.node]
  report(`Unexpected ${what} ${name}${times}, expected ${expected}`, position, nodes)
})

/** All of them in a text. */
const control = new RegExp(unprintable, 'gu')

/**
 * The signs of misread characters, `â€\u009d` (see `mojibake.ts`), before and after a control character of ISO-8859-1 that is part of
 * one: U+00E2, U+0080, `€`; not `s`.
 */
const misread = { before: /[\u0080-\u009f\u00c2-\u00f4€]/, after: /[\u0080-\u009f]/ } as const

const windows = new TextDecoder('windows-1252')

/** `U+FFFE`, `U+FDD0`; not `U+0001`. */
const noncharacter = /\p{Noncharacter_Code_Point}/u

/** `’`, `œ`; not another control character. */
const visible = /\P{Cc}/u

/** Whether a control character is part of a misread character, for which there is a rule of its own. */
function isMisread(text: string, { 0: character, index }: RegExpExecArray): boolean {
  if (!isC1(character.charCodeAt(0))) return false
  return misread.before.test(text.charAt(index - 1)) || misread.after.test(text.charAt(index + 1))
}

/** Whether a character is a control character in ISO-8859-1, and mostly a mark or letter in Windows-1252. */
function isC1(code: number): boolean {
  return code >= 0x80 && code < 0xa0
}
