import { findAll } from '../tree/find-all.ts'
import { sliceText } from '../tree/slice-text.ts'
import { lintRule } from './rule.ts'

/** Checks that no text has control characters, which pages do not show, or marks that turn its order around. */
export default lintRule('control-character', (_, report, { signed }) => {
  const found = signed.flatMap((located) =>
    Array.from(findAll(located.node.value, control), (match) => ({ located, match })),
  )
  const [first] = found
  if (!first) return
  const { located, match } = first
  const code = match[0].charCodeAt(0)
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const times = found.length === 1 ? '' : ` (${found.length} such characters)`
  const meant = windows.decode(Uint8Array.of(code))
  const expected = isC1(code) && visible.test(meant) ? `\`${meant}\`, as in Windows-1252` : 'none'
  const { position } = sliceText(located.node, match.index, match.index + 1)
  const nodes = [...located.ancestors, located.node]
  report(`Unexpected control character ${name}${times}, expected ${expected}`, position, nodes)
})

/**
 * `U+0000`, `U+0092`, `U+202E`; not a tab, the end of a line or of a page, or the parts of a misread character, `â€\u009d`
 * (see `mojibake.ts`).
 */
const control =
  /(?![\t\n\v\f\r])(?<![\u0080-\u009f\u00c2-\u00f4€])\p{Cc}(?![\u0080-\u009f])|[\u202d\u202e]/gu

const windows = new TextDecoder('windows-1252')

/** `’`, `œ`; not another control character. */
const visible = /\P{Cc}/u

/** Whether a character is a control character in ISO-8859-1, and mostly a mark or letter in Windows-1252. */
function isC1(code: number): boolean {
  return code >= 0x80 && code < 0xa0
}
