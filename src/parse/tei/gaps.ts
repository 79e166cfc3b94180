import type { Gap, PhrasingContent } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { generate } from './generated.ts'
import type { Read } from './inline.ts'
import { toMap } from './known.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Reasons of gaps by `gap@reason`; any other is `omitted`. */
const reasons = toMap<'classified' | 'illegible'>({
  classified: 'classified',
  damage: 'illegible',
  damaged: 'illegible',
  erased: 'illegible',
  faded: 'illegible',
  illegible: 'illegible',
  lost: 'illegible',
  torn: 'illegible',
  withheld: 'classified',
})

/** Reasons that are not said in these words. */
const words = toMap({ classified: 'not declassified', withheld: 'withheld', sampling: 'omitted' })

/** Names of units by their abbreviations. */
const units = toMap({
  char: 'character',
  chars: 'character',
  ch: 'character',
  l: 'line',
  w: 'word',
  pp: 'page',
  p: 'page',
})

/** Read a gap. One without text says what is missing: `[2 words illegible]`. */
export function toGap(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): Gap {
  const { attributes, position } = element
  const children = read(element.children, state)
  if (toText(children) === '') {
    const text = generate(`[${describeGap(element)}]`, position)
    state.fold.addGenerated(text, nodes)
    children.unshift(text)
  }
  const reason = reasons.get(attributes['reason'] ?? '') ?? 'omitted'
  return { type: 'gap', reason, children, position }
}

/** `2 words illegible`, `about 3 lines`, `illegible`; `…` if nothing is known. */
function describeGap({ attributes }: XmlElement): string {
  const { reason = '' } = attributes
  const why = words.get(reason) ?? reason.replace(/[_-]/g, ' ').trim()
  return [describeExtent(attributes), why].filter((part) => part !== '').join(' ') || '…'
}

/** `2 words`, `1–3 lines`, `at least 2 characters`, or `extent` as written. */
function describeExtent(attributes: XmlElement['attributes']): string {
  const { quantity, atLeast, atMost, extent = '', unit = '' } = attributes
  const range = atLeast && atMost ? `${atLeast}–${atMost}` : atLeast && `at least ${atLeast}`
  const count = quantity ?? range ?? (atMost && `at most ${atMost}`)
  if (count === undefined || unit === '') {
    const written = extent === 'unknown' ? '' : extent
    return written === '' || unit === '' || /\p{L}/u.test(written) ? written : `${written} ${unit}`
  }
  const name = units.get(unit) ?? unit.replace(/s$/, '')
  const about = attributes['precision'] === 'low' ? 'about ' : ''
  return `${about}${count} ${name}${count === '1' || /s$/.test(name) ? '' : 's'}`
}
