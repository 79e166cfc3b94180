import type { Chance } from './chance.ts'
import { at, type TeiEdit, withDocument, withParagraph } from './tei-edit.ts'
import { move, type Range, replace, type TrackedText } from './tracked-text.ts'

/** What editors do, kind by kind. */
export const teiEdits = {
  correct: withDocument((text, { paragraphs, notes }, chance) => {
    const place = chance.pick([...paragraphs.map(({ inner }) => inner), ...notes])
    const word = place && pickWord(text.value, place, chance)
    return word && replace(text, word, 'corrected')
  }),
  insert: withParagraph((text, { start, inner }, { paragraphs }, chance) => {
    // Now and then what is added is nearly what is there.
    const other = chance.pick(paragraphs)
    const isAlike = chance.below(3) === 0 && other && !hasTags(text.value, other.inner)
    const added = isAlike
      ? text.value.slice(other.inner.start, other.inner.end).replace(/[a-z]{4,}/, 'similarly')
      : `${chance.sentence()} ${chance.sentence()}`
    const paragraph = `<p>${added}</p>\n`
    return replace(text, at(chance.below(2) === 0 ? start : inner.end + '</p>'.length), paragraph)
  }),
  split: withParagraph((text, { inner }, _, chance) => {
    const gaps = Array.from(
      text.value.slice(inner.start, inner.end).matchAll(/[a-z]{3}[.;]\s+(?=[A-Z])/g),
      ({ index, 0: gap }) => inner.start + index + gap.length,
    ).filter((offset) => isOutside(text.value, inner.start, offset))
    const offset = chance.pick(gaps)
    return offset === undefined ? undefined : replace(text, at(offset), '</p>\n<p>')
  }),
  merge: withParagraph((text, one, { paragraphs }) => {
    const other = paragraphs[paragraphs.indexOf(one) + 1]
    if (!other || text.value.slice(one.end, other.start).trim() !== '') return undefined
    return replace(text, { start: one.inner.end, end: other.inner.start }, ' ')
  }),
  delete: withParagraph((text, { start, end }) => replace(text, { start, end }, '')),
  move: withParagraph((text, one, { paragraphs }, chance) => {
    const other = chance.pick(paragraphs)
    if (other === undefined || other === one) return undefined
    return move(text, one, chance.below(2) === 0 ? other.start : other.end)
  }),
  renumber: withDocument((text, { notes }, chance) => {
    const one = chance.pick(notes)
    if (one === undefined || one.number === 0) return undefined
    const later = notes.filter(({ number }) => number >= one.number)
    if (chance.below(2) === 0) {
      // A new note before it, and its number and those of all later ones go up.
      const moved = renumber(text, later, 1)
      return replace(moved, at(one.start), toNote(one.number, chance.sentence()))
    }
    return replace(
      renumber(
        text,
        later.filter((note) => note !== one),
        -1,
      ),
      one,
      '',
    )
  }),
} satisfies Record<string, TeiEdit>

/** A word between spaces, outside of tags. */
function pickWord(tei: string, { start, end }: Range, chance: Chance): Range | undefined {
  const words = Array.from(tei.slice(start, end).matchAll(/(?<= )[a-z]{5,}(?= )/g), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  return chance.pick(words.filter((word) => isOutside(tei, start, word.start, true)))
}

/** Whether an offset is outside of all elements in a range, or at least of all tags. */
function isOutside(tei: string, start: number, offset: number, inElements = false): boolean {
  const before = tei.slice(start, offset)
  if (before.lastIndexOf('<') > before.lastIndexOf('>')) return false
  const opened = before.match(/<[a-z][^>]*[^/]>/gi)?.length ?? 0
  return inElements || opened === (before.match(/<\//g)?.length ?? 0)
}

function hasTags(tei: string, { start, end }: Range): boolean {
  return tei.slice(start, end).includes('<')
}

function toNote(number: number, content: string): string {
  return `<note n="${number}" xml:id="new${number}">${content}</note>`
}

/** Add to the numbers of notes, and to the ids made of them, from the last to the first so that offsets stay. */
function renumber(
  text: TrackedText,
  notes: ReadonlyArray<Range & { number: number }>,
  by: number,
): TrackedText {
  let renumbered = text
  for (const { start, number } of notes.toSorted((one, other) => other.start - one.start)) {
    const end = text.value.indexOf('>', start)
    const tag = text.value.slice(start, end)
    const next = tag
      .replace(/\bn="\d+"/, `n="${number + by}"`)
      .replace(/fn\d+"/, `fn${number + by}"`)
    renumbered = replace(renumbered, { start, end }, next)
  }
  return renumbered
}
