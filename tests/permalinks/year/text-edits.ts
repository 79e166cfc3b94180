import type { Chance } from './chance.ts'
import { move, type Range, replace, type TrackedText } from './tracked-text.ts'

/** An edit of a transcription at a place of chance; undefined where the place is none for it. */
export type TextEdit = (text: TrackedText, chance: Chance) => TrackedText | undefined

/** What editors do to a transcription, kind by kind. */
export const textEdits = {
  correct: (text, chance) => {
    const words = find(text.value, /(?<= )[a-z]{5,}(?= )/g)
    const word = chance.pick(words)
    return word && replace(text, word, 'corrected')
  },
  insert: (text, chance) => {
    const points = find(text.value, /; (?=\d\) )/g)
    if (chance.below(2) === 0) {
      // A point, and the numbers of those after it go up.
      const place = chance.pick(points)
      if (place === undefined) return undefined
      const number = Number(/^\d+/.exec(text.value.slice(place.end))?.[0] ?? 0)
      const added = `${number}) ${chance.sentence().slice(0, -1)}; `
      return replace(renumberPoints(text, place.end, 1), at(place.end), added)
    }
    const paragraph = chance.pick(listParagraphs(text.value))
    return (
      paragraph &&
      replace(text, at(paragraph.start), `${chance.sentence()} ${chance.sentence()}\n\n`)
    )
  },
  split: (text, chance) => {
    const gaps = listParagraphs(text.value).flatMap((paragraph) =>
      find(text.value, /[a-z]{3}\. (?=[A-Z])/g, paragraph),
    )
    const gap = chance.pick(gaps)
    return gap && replace(text, { start: gap.end - 1, end: gap.end }, '\n\n')
  },
  merge: (text, chance) => {
    const paragraphs = listParagraphs(text.value)
    const index = chance.below(paragraphs.length - 1)
    const [one, other] = [paragraphs[index], paragraphs[index + 1]]
    return one && other && replace(text, { start: one.end, end: other.start }, ' ')
  },
  delete: (text, chance) => {
    const paragraphs = listParagraphs(text.value)
    const paragraph = chance.pick(paragraphs)
    if (paragraph === undefined || paragraphs.length < 4) return undefined
    return replace(text, { start: paragraph.start, end: paragraph.end + 2 }, '')
  },
  move: (text, chance) => {
    const paragraphs = listParagraphs(text.value)
    const [one, other] = [chance.pick(paragraphs), chance.pick(paragraphs)]
    if (!one || !other || one === other) return undefined
    return move(text, { start: one.start, end: one.end + 2 }, other.start)
  },
  'renumber notes': (text, chance) => {
    const notes = find(text.value, /^ {2}\d+\. /gm)
    const place = chance.pick(
      listParagraphs(text.value).flatMap((paragraph) =>
        find(text.value, /[a-z]{4}(?=\. [A-Z])/g, paragraph),
      ),
    )
    if (place === undefined) return undefined
    // A new note with the number of its place, after which all go up.
    const before = find(text.value.slice(0, place.end), reference).length
    const number = before + 1
    let renumbered = text
    for (const note of notes.slice(before).toReversed()) {
      const own = Number(text.value.slice(note.start, note.end - 2))
      renumbered = replace(renumbered, note, `  ${own + 1}. `)
    }
    const after = notes[before]?.start
    const note = `  ${number}. ${chance.sentence()}`
    renumbered =
      after === undefined
        ? replace(renumbered, at(text.value.length), `\n\n${note}`)
        : replace(renumbered, at(after), `${note}\n\n`)
    for (const { end } of find(text.value, reference).slice(before).toReversed()) {
      const own = /\d+$/.exec(text.value.slice(0, end))?.[0] ?? ''
      renumbered = replace(renumbered, { start: end - own.length, end }, String(Number(own) + 1))
    }
    return replace(renumbered, at(place.end), String(number))
  },
} satisfies Record<string, TextEdit>

/** The number of a note in the text: `1` of `(Yost)1`, `word1.`; not a number alone. */
const reference = /(?<=[a-z)])\d+(?=[.\s])/g

/** List the paragraphs of the body: what stands between empty lines, after the title and before the notes. */
function listParagraphs(value: string): Array<Range> {
  const body = value.indexOf('\n\n\n') + 3
  return find(value, /(?<=\n\n)[^ \n].*/g, { start: body, end: value.length })
}

function renumberPoints(text: TrackedText, start: number, by: number): TrackedText {
  const numbers = find(text.value, /(?<=; )\d+(?=\) )/g, {
    start: start - 2,
    end: text.value.length,
  })
  return numbers.toReversed().reduce((changed, number) => {
    const own = Number(text.value.slice(number.start, number.end))
    return replace(changed, number, String(own + by))
  }, text)
}

/** Find a pattern in a range of a text (default: all of it). */
function find(value: string, pattern: RegExp, range: Range = at(0)): Array<Range> {
  const isAll = range.end === 0
  return Array.from(value.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  })).filter(({ start, end }) => isAll || (start >= range.start && end <= range.end))
}

function at(offset: number): Range {
  return { start: offset, end: offset }
}
