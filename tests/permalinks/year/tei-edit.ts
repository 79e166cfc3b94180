import type { Chance } from './chance.ts'
import { listTeiPlaces, type TeiParagraph, type TeiPlace } from './tei-places.ts'
import type { Range, TrackedText } from './tracked-text.ts'

/** An edit of the TEI of a volume at a place of chance; undefined where the place is none for it. */
export type TeiEdit = (text: TrackedText, chance: Chance) => TrackedText | undefined

/** Make an edit of a document of chance. */
export function withDocument(
  edit: (text: TrackedText, place: TeiPlace, chance: Chance) => TrackedText | undefined,
): TeiEdit {
  return (text, chance) => {
    const place = chance.pick(listTeiPlaces(text.value))
    return place && edit(text, place, chance)
  }
}

/** Make an edit of a paragraph of chance. */
export function withParagraph(
  edit: (
    text: TrackedText,
    paragraph: TeiParagraph,
    place: TeiPlace,
    chance: Chance,
  ) => TrackedText | undefined,
): TeiEdit {
  return withDocument((text, place, chance) => {
    const paragraph = chance.pick(place.paragraphs)
    return paragraph && edit(text, paragraph, place, chance)
  })
}

/** A range without characters, where something is typed. */
export function at(offset: number): Range {
  return { start: offset, end: offset }
}

/** Make an edit at the first place of chance that is one for it. */
export function editOnce(text: TrackedText, edit: TeiEdit, chance: Chance): TrackedText {
  for (let tries = 0; tries < 1000; tries++) {
    const edited = edit(text, chance)
    if (edited !== undefined) return edited
  }
  throw new Error('There is no place for an edit')
}
