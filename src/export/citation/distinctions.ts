/** What short citations add to a title that others of the edition share, so that each cites one text only. */

import { isUnpublished } from '../../edition/records/holding.ts'
import { type Cited, isNumbered, toRange } from './cited.ts'
import { toShortTitle } from '../../edition/display/short-title.ts'
import { foldWords } from '../../tree/fold-words.ts'
import { toCitedDate, toExactDate } from './cited-date.ts'

/** Parts of a citation that distinguish a text from others with its short title, in the order in which they are tried. */
export const distinctionNames = ['number', 'title', 'date', 'shelf', 'volume', 'pages'] as const

/** A part of a citation that distinguishes a text; `title` is the whole title, where the short one is shorter. */
export type Distinction = (typeof distinctionNames)[number]

/** What the short citations of a text add to what they have anyway; a list is empty where that is enough. */
export interface Distinctions {
  /** In the text, where the short title stands alone. */
  inText: ReadonlyArray<Distinction>
  /** In a short note, beside the volume and the place in it, or the date and the collection of papers. */
  short: ReadonlyArray<Distinction>
}

/** Whether the short citations of a text add something: to `inText`, or to a `short` note. */
export function isAdded(
  { distinctions }: Pick<Cited, 'distinctions'>,
  form: keyof Distinctions,
  name: Distinction,
): boolean {
  return distinctions?.[form].includes(name) === true
}

/** A text of an edition, as it is cited. */
interface CitedText {
  /** `frus1964-68v02/d162` */
  id: string
  /** Id of the volume. */
  volume: string
  cited: Cited
}

/**
 * Find what distinguishes the texts of an edition from each other, in linear time.
 *
 * @returns
 *   Distinctions by the ids of the texts, without those that need none. Texts that agree in everything stay alike.
 */
export function findDistinctions(texts: ReadonlyArray<CitedText>): Map<string, Distinctions> {
  const inText = distinguish(texts, ({ cited }) => foldTitle(cited), distinctionNames)
  const short = distinguish(texts, toShortKey, [...inShort, 'title', 'date', 'shelf'])
  return new Map(
    texts.flatMap(({ id }) => {
      const own = {
        inText: inText.get(id) ?? [],
        short: (short.get(id) ?? []).filter((name) => !inShort.includes(name)),
      }
      return own.inText.length + own.short.length === 0 ? [] : [[id, own] as const]
    }),
  )
}

/** What a short note has anyway, beside its title and volume; that of unpublished papers has the date too. */
const inShort: ReadonlyArray<Distinction> = ['number', 'pages']

function toShortKey({ volume, cited }: CitedText): string {
  const title = isUnpublished(cited.volume) ? foldWords(cited.title) : foldTitle(cited)
  return [volume, title].join('\n')
}

/** The words of the short title. */
function foldTitle({ title }: Cited): string {
  return foldWords(toShortTitle(title))
}

/** What distinguishes texts, by their names; absent where a text has none. */
const values: Record<Distinction, (text: CitedText) => string | undefined> = {
  number: ({ cited }) => cited.number,
  title: ({ cited }) => foldWords(cited.title),
  date: ({ cited }) => toExactDate(cited.when),
  shelf: ({ cited: { holding = {} } }) => {
    const { box, folder, referenceCode } = holding
    return [box, folder, referenceCode].filter(Boolean).join('\n') || undefined
  },
  volume: ({ volume }) => volume,
  pages: ({ cited: { pages } }) => pages && toRange(pages),
}

/** Whether a text is cited by what distinguishes it: by the number, else by the whole title, the date, and the shelf. */
const uses: Record<Distinction, (cited: Cited) => boolean> = {
  number: isByNumber,
  title: (cited) => !isByNumber(cited) && toShortTitle(cited.title) !== cited.title,
  date: (cited) => !isByNumber(cited) && toCitedDate(cited) !== undefined,
  shelf: ({ volume }) => isUnpublished(volume),
  volume: () => true,
  pages: (cited) => !isByNumber(cited) && !isUnpublished(cited.volume),
}

function isByNumber(cited: Cited): boolean {
  return isNumbered(cited) && !isUnpublished(cited.volume)
}

function distinguish(
  texts: ReadonlyArray<CitedText>,
  toKey: (text: CitedText) => string,
  names: ReadonlyArray<Distinction>,
): Map<string, ReadonlyArray<Distinction>> {
  const found = new Map<string, ReadonlyArray<Distinction>>()
  for (const alike of Map.groupBy(texts, toKey).values()) narrow(alike, alike, names, [])
  return found

  /** Distinguish some texts from all that agree in what is tried already. */
  function narrow(
    some: ReadonlyArray<CitedText>,
    alike: ReadonlyArray<CitedText>,
    [name, ...others]: ReadonlyArray<Distinction>,
    tried: ReadonlyArray<Distinction>,
  ): void {
    if (alike.length < 2 || name === undefined) {
      for (const { id } of some) found.set(id, tried)
      return
    }
    const toValue = values[name]
    const byValue = Map.groupBy(alike, toValue)
    const toUsed = (text: CitedText) => (uses[name](text.cited) ? toValue(text) : undefined)
    for (const [value, own] of Map.groupBy(some, toUsed)) {
      const same = (value === undefined ? undefined : byValue.get(value)) ?? alike
      narrow(own, same, others, same.length < alike.length ? [...tried, name] : tried)
    }
  }
}
