import { at, type TeiEdit, withDocument, withParagraph } from './tei-edit.ts'
import { listTeiPlaces } from './tei-places.ts'
import { move, type Range, replace } from './tracked-text.ts'

/** What becomes of whole documents, and of where their pages begin. */
export const documentEdits = {
  rename: withDocument((text, { id, start }) => {
    const found = text.value.indexOf(`"${id}"`, start) + 1
    return replace(text, { start: found + id.length, end: found + id.length }, 'a')
  }),
  remove: withDocument((text, { start, end }) => replace(text, { start, end }, '')),
  join: withDocument((text, one) => {
    const places = listTeiPlaces(text.value)
    const other = places[places.findIndex(({ id }) => id === one.id) + 1]
    const first = other?.paragraphs[0]
    const end = one.end - '</div>'.length
    if (!first || text.value.slice(one.end, other.start).trim() !== '') return undefined
    return replace(text, { start: end, end: first.start }, '')
  }),
  divide: withParagraph((text, { start }, { paragraphs }) => {
    if (paragraphs[0]?.start === start) return undefined
    const number = 9000 + (text.next % 1000)
    const head = `</div>\n<div type="document" xml:id="d${number}" n="${number}">\n<head>${number}. Continuation</head>\n`
    return replace(text, at(start), head)
  }),
  'move a page break': withDocument((text, { pages, paragraphs }, chance) => {
    const [page, paragraph] = [chance.pick(pages), chance.pick(paragraphs)]
    if (!page || !paragraph || hasInside(page, paragraph.start)) return undefined
    return move(text, page, paragraph.inner.start)
  }),
  'exchange two documents': withDocument((text, one, chance) => {
    const other = chance.pick(listTeiPlaces(text.value).filter(({ id }) => id !== one.id))
    return other && move(text, one, other.start)
  }),
} satisfies Record<string, TeiEdit>

function hasInside({ start, end }: Range, offset: number): boolean {
  return offset > start && offset < end
}
