/** Citations in the text as the MLA prescribes them, which name a document by its title. */

import type { ListedVolume } from '../edition/display/lists.ts'
import type { TextRange } from '../edition/references/excerpt.ts'
import { type FoldedWord, foldWords, listFoldedWords } from '../tree/fold-words.ts'
import type { Citation } from './citations/read-citations.ts'
import { fitInText, type TitledText, toTitledTexts } from './fit-in-text.ts'
import type { Edition, Here } from './offer.ts'
import type { Requested } from './requested.ts'

/** A citation in the text that may name a document by its title. */
export interface InText extends TextRange {
  /** Words of the quoted title, folded, which may be shortened at its end; absent where none is quoted. */
  title?: string
  /** Number before the title, if the citation has one: `162`. */
  number?: string
  /** What is behind the title, trimmed; all that is in brackets, where no title is quoted. */
  rest: string
  /** Words of all that is in brackets, where no title is quoted; else none. */
  words: ReadonlyArray<FoldedWord>
  /** Whether a comma is before that. */
  hasComma: boolean
}

/** A part of a citation without quotation marks, and brackets in it. */
const inner = '[^“”"()]'
const brackets = (max: number) => `(?:\\(${inner}{1,80}\\)${inner}{0,${max}}){0,4}`

/** `(“Memorandum,” point 3, p. 367)`, `("162. Memorandum" 367)`; not `(he said “no”)`. */
const quoted = new RegExp(
  `\\(\\s{0,3}[“"](?:(?<number>\\d{1,6})\\.\\s)?(?<title>${inner}{3,300}${brackets(200)})[”"](?<comma>,?)\\s{0,3}(?<rest>${inner}{0,120}${brackets(80)})\\)`,
  'gu',
)

/** `(Letter to Ada Marin, 4 May 1871)`, `(Note on “Aid”)`; not `(he said “no”)`. */
const bare = /\(\s{0,3}(?<rest>(?=\p{Lu})[^()]{3,400}(?:\([^()]{1,80}\)[^()]{0,200}){0,4})\)/gu

/** Maximum number of volumes in which a title is looked for; each loads its lists. */
const maxVolumes = 8

/** Maximum number of documents that a title may mean. */
const maxDocuments = 8

/**
 * Read the citations in the text that name a document by its title alone, and find the documents.
 *
 * @param citations
 *   Other citations of the text, in order. What is inside of one in the text is part of it, because that is understood only as
 *   a whole: another book in it is not.
 * @returns
 *   All citations, in order.
 */
export async function addInText(
  text: string,
  citations: ReadonlyArray<Citation>,
  here: Here,
  edition: Edition,
): Promise<Array<Citation>> {
  const own: Array<Citation> = []
  const read = readInText(text)
  const isTitled = read.some(({ title }) => title !== undefined)
  const volumes = read.length === 0 ? [] : await edition.volumes()
  // A heading without quotation marks is that of papers of an archive.
  const mayHave = volumes.filter(({ archives = [] }) => isTitled || archives.length > 0)
  const texts = await listTexts(mayHave, here, edition)
  for (const found of read) {
    const { start, end } = found
    const within = citations.filter((each) => overlaps(each, found))
    if (!within.every((each) => isInside(each, found))) continue
    const requested = identify(found, texts)
    const documents = new Set(requested.map(({ volume, document }) => `${volume}/${document}`))
    if (documents.size > maxDocuments) {
      if (within.some(({ hasBook }) => hasBook)) continue
      const says = edition.words.goTo.isTitleOfMany(documents.size)
      own.push({ start, end, requested: [], hasBook: true, says })
    } else if (requested.length > 0) own.push({ start, end, requested, hasBook: true })
  }
  const others = citations.filter((each) => !own.some((one) => overlaps(each, one)))
  return [...others, ...own].sort((a, b) => a.start - b.start)
}

function overlaps(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end
}

function isInside(one: TextRange, other: TextRange): boolean {
  return one.start >= other.start && one.end <= other.end
}

/** Read what may be citations in the text: brackets with a quoted title, or with capital letters alone. */
export function readInText(text: string): Array<InText> {
  const titled = Array.from(text.matchAll(quoted), ({ 0: whole, index, groups = {} }): InText => {
    const { number, title = '', comma, rest = '' } = groups
    return {
      ...{ start: index, end: index + whole.length, title: foldWords(title), rest: rest.trim() },
      words: [],
      hasComma: comma !== '' || title.trimEnd().endsWith(','),
      ...(number !== undefined && { number }),
    }
  })
  const untitled = Array.from(text.matchAll(bare), ({ 0: whole, index, groups = {} }): InText => {
    const rest = (groups['rest'] ?? '').trim()
    const words = listFoldedWords(rest)
    return { start: index, end: index + whole.length, rest, words, hasComma: false }
  })
  return [...titled.filter(({ title }) => title !== ''), ...untitled]
}

/** Find the documents with the title, and the places in them. */
function identify(cited: InText, texts: ReadonlyArray<TitledText>): Array<Requested> {
  const found = texts.flatMap((each) => {
    const fitting =
      cited.title === undefined && each.archives.length === 0 ? undefined : fitInText(each, cited)
    return fitting ? [{ ...each, ...fitting }] : []
  })
  const onPages = found.filter(({ hasPages }) => hasPages)
  const paged = onPages.length > 0 ? onPages : found
  // A title that is whole, or short as citations have it, rather than the beginning of a longer one.
  const exact = paged.filter(({ isExact }) => isExact)
  return (exact.length > 0 ? exact : paged).flatMap(({ volume, text, place: { places } }) =>
    (places.length > 0 ? places : [{}]).map((place) => ({
      ...place,
      ...{ volume, document: text.id, certain: true },
    })),
  )
}

async function listTexts(
  volumes: ReadonlyArray<ListedVolume>,
  here: Here,
  edition: Edition,
): Promise<Array<TitledText>> {
  const own = volumes.filter(({ id }) => id === here.volume)
  const searched: ReadonlyArray<ListedVolume> = volumes.length > maxVolumes ? own : volumes
  const listed = await Promise.all(
    searched.map(async ({ id, archives = [] }) => {
      const [documents, sections] = await Promise.all([edition.documents(id), edition.sections(id)])
      return toTitledTexts(id, [...documents, ...sections], archives)
    }),
  )
  return listed.flat()
}
