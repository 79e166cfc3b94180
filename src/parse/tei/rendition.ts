import type { Emphasis } from '../../tree/nodes.ts'
import { toMap } from './known.ts'
import type { XmlElement } from './xml-tree.ts'

type Rend = Emphasis['rend']

/** Names of each typeface in `rend` and `rendition`, in small letters without marks: `small-caps` is `smallcaps`. */
const spellings = {
  italic:
    'italic italics italicised italicized ital it i slant slanted oblique kursiv cursive emph emphasis',
  strong: 'strong bold bf b fett heavy semibold',
  smallcaps: 'smallcaps smallcap smcap smcaps sc k kapitälchen caps allcaps capitals',
  spaced: 'spaced spacedout g gesperrt letterspace letterspaced letterspacing expanded wide',
  strike: 'strike strikethrough strikeout linethrough stroke s struck crossedout',
  underline:
    'underline underlined u ul underscore underscored doubleunderline uu double wavyunderline dottedunderline unterstrichen',
  superscript: 'superscript super sup hoch high raised superior',
  subscript: 'subscript sub tief low lowered inferior',
} satisfies Record<Rend, string>

/** Typefaces by their names. */
const byName = toMap<Rend>(
  Object.fromEntries(
    (
      [
        'italic',
        'strong',
        'smallcaps',
        'spaced',
        'strike',
        'underline',
        'superscript',
        'subscript',
      ] as const
    ).flatMap((rend) => spellings[rend].split(' ').map((name): [string, Rend] => [name, rend])),
  ),
)

/** Names of what is not shown: places, sizes, colors, other typefaces, the first letter of a chapter. */
const unseen = new Set(
  'antiqua aq black block blockquote blue boxed c center centered centre dropcap et fr fraktur frame green handwritten hr in indent initial inline justify ligature large larger latin latintype left none normal overline plain preprint print printed red right rj roman rotate rotated small smaller supraline tall typewriter upright v'.split(
    ' ',
  ),
)

/** Typefaces in CSS. */
const styles: ReadonlyArray<readonly [pattern: RegExp, rend: Rend]> = [
  [/font-style\s*:\s*(?:italic|oblique)/, 'italic'],
  [/font-weight\s*:\s*(?:bold|[6-9]00)/, 'strong'],
  [/font-variant(?:-caps)?\s*:\s*(?:all-)?small-caps/, 'smallcaps'],
  [/letter-spacing\s*:\s*(?!normal|0)/, 'spaced'],
  [/text-decoration(?:-line)?\s*:[^;]{0,40}\bunderline/, 'underline'],
  [/text-decoration(?:-line)?\s*:[^;]{0,40}\bline-through/, 'strike'],
  [/vertical-align\s*:\s*(?:super|top)/, 'superscript'],
  [/vertical-align\s*:\s*(?:sub|bottom)/, 'subscript'],
]

/** `italic bold`, `#i #b`, `simple:italic`, `bold;underline`: names of typefaces, each in one match. */
const name = /[^\s;,#]+/g

/** Everything up to the colon of a prefix, and marks inside of names: `simple:` in `simple:small-caps`. */
const marks = /^.*:|[^\p{L}]/gu

/** How an element is printed. */
export interface Rendition {
  /** Typefaces, the outer first. */
  rends: Array<Rend>
  /** Whether it says how it is printed, though perhaps not in which typeface: `center`. */
  isStated: boolean
  /** Value of `rend` or `rendition` of which nothing is known. */
  unknown?: string
}

/** Read how an element is printed, from its `rend`, `rendition` and `style`. */
export function toRendition({ attributes }: XmlElement): Rendition {
  const { rend = '', rendition = '', style = '' } = attributes
  if (rendition === '' && style === '') {
    if (rend === '') return { rends: [], isStated: false }
    // Most have one name, as it is in the table.
    const only = byName.get(rend)
    if (only !== undefined) return { rends: [only], isStated: true }
  }
  const css = [style, rend].filter((written) => written.includes(':')).join(';')
  const found = styles.flatMap(([pattern, value]) => (pattern.test(css) ? [value] : []))
  const names =
    `${found.length > 0 && rend.includes(':') ? '' : rend} ${rendition}`.match(name) ?? []
  const keys = names.map((written) => written.replace(marks, '').toLowerCase())
  for (const key of keys) found.push(...[byName.get(key) ?? []].flat())
  const unknown = names.find((_, index) => isUnknown(keys[index] ?? ''))
  const rends = [...new Set(found)]
  const isStated = rends.length > 0 || keys.some((key) => unseen.has(key))
  return { rends, isStated, ...(!isStated && unknown !== undefined && { unknown }) }
}

/** Whether nothing is known of a name. A mark alone is no name. */
function isUnknown(key: string): boolean {
  return key !== '' && !byName.has(key) && !unseen.has(key)
}
