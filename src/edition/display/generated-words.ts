/** Words that style sheets generate: custom properties of the element that contains what they are in. */

import { toCssString } from '../../tree/css-string.ts'
import type { Words } from '../../words/words.ts'

/**
 * Write the words that style sheets generate in the text of a document.
 *
 * @param hasMarks
 *   Whether the text has readings and other marks (`styles/readings.css`).
 * @returns
 *   `--close:"Close";--page-before:"p. ";--page-after:""`
 */
export function toTextProperties(
  { foot, places, readings }: Pick<Words, 'foot' | 'places' | 'readings'>,
  hasMarks = false,
): string {
  const [before, after] = divide((label) => places.step('page', label, 'citation'))
  return toProperties({
    close: foot.close,
    'page-before': before,
    'page-after': after,
    ...(hasMarks && readings.spoken),
  })
}

/** Write the words that style sheets generate in the table of exchanges: `--to:"to ";--and:"and "`. */
export function toExchangeProperties({ toReceiver, andParty }: Words['pictures']): string {
  return toProperties({ to: toReceiver, and: andParty })
}

function toProperties(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `--${name}:${toCssString(text)}`)
    .join(';')
}

/** A character that no language uses. */
const placeholder = '\uE000'

/** Divide a phrase at its part, which style sheets take from an attribute: `p. ` and nothing of `p. 367`. */
function divide(write: (part: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = write(placeholder).split(placeholder)
  return [before, after]
}
