import { countEach } from '../../tree/count-each.ts'
import { toNameKey } from './names.ts'
import type { Turn } from './turn.ts'

/** A turn at a place in the body. */
export interface PlacedTurn {
  turn: Turn
  /** Index of the paragraph in the body. */
  place: number
}

/** Minimum number of names on lines of their own. */
const fewestLines = 3

/**
 * Choose the turns of a document among paragraphs that may be ones. A single name is not enough, and neither are names of
 * which each occurs once, as the terms of a glossary do.
 *
 * @param all
 *   Candidates.
 * @param length
 *   Number of paragraphs of the body.
 */
export function chooseTurns<Candidate extends PlacedTurn>(
  all: ReadonlyArray<Candidate>,
  length: number,
): Array<Candidate> {
  if (all.length < 2) return []
  const counts = countNames(all)
  const isRepeated = ({ turn }: Candidate): boolean => (counts.get(toNameKey(turn.name)) ?? 0) > 1
  return [
    ...chooseNamed(all.filter(hasAnswer), isRepeated, length),
    ...chooseLines(
      all.filter(({ turn }) => turn.form === 'line'),
      isRepeated,
    ),
    ...chooseWords(
      all.filter(({ turn }) => turn.form === 'word'),
      isRepeated,
      length,
    ),
  ]

  /** Questions without answers are headings, and `A.` without `Q.` is a label. */
  function hasAnswer({ turn }: Candidate): boolean {
    const [question, answer] = turn.form === 'initial' ? ['q', 'a'] : ['question', 'answer']
    if (![question, answer].includes(toNameKey(turn.name))) return true
    return counts.has(question ?? '') && counts.has(answer ?? '')
  }
}

/** Count the turns of each name. */
function countNames(all: ReadonlyArray<PlacedTurn>): Map<string, number> {
  return countEach(all.map(({ turn }) => toNameKey(turn.name)))
}

/**
 * Choose names in the line of what is said: those that are repeated or titled, all of them if they begin most paragraphs,
 * and those next to one. Before a full stop or a dash, each is repeated or titled, and one at
 * least is repeated.
 */
function chooseNamed<Candidate extends PlacedTurn>(
  all: ReadonlyArray<Candidate>,
  isRepeated: (candidate: Candidate) => boolean,
  length: number,
): Array<Candidate> {
  const hasStops = all.some((one) => one.turn.form === 'stop' && isRepeated(one))
  const candidates = all.filter((one) => {
    const { form, isTitled } = one.turn
    if (form === 'stop') return hasStops && (isTitled || isRepeated(one))
    return form === 'colon' || form === 'initial'
  })
  const known = candidates.filter((one) => one.turn.isTitled || isRepeated(one))
  const isDialogue = known.length > 0 && candidates.length * 2 > length
  const sure = isDialogue ? candidates : known
  if (sure.length < 2) return []
  const places = new Set(sure.map(({ place }) => place))
  return candidates.filter(
    ({ place }) => places.has(place) || places.has(place - 1) || places.has(place + 1),
  )
}

/** Choose names on lines of their own: those that are repeated or titled, if one of them is repeated and two are different. */
function chooseLines<Candidate extends PlacedTurn>(
  lines: ReadonlyArray<Candidate>,
  isRepeated: (candidate: Candidate) => boolean,
): Array<Candidate> {
  const known = lines.filter((one) => one.turn.isTitled || isRepeated(one))
  const isDialogue = known.some(isRepeated) && countNames(known).size > 1
  return isDialogue && known.length >= fewestLines ? known : []
}

/** Choose names in a script without capitals: those of a text most of whose paragraphs begin so. */
function chooseWords<Candidate extends PlacedTurn>(
  words: ReadonlyArray<Candidate>,
  isRepeated: (candidate: Candidate) => boolean,
  length: number,
): Array<Candidate> {
  return words.length * 2 > length && words.some(isRepeated) ? [...words] : []
}
