/** What a query of a sample asks of a document, over the second reading of the TEI. */

import { type Block, type Document, isForm, toWords } from './read-tei.ts'

/** Whether a document answers a query. */
export type Answers = (document: Document) => boolean

/** A word of a block at a place, or a test of it. */
type Wanted = string | RegExp

const isWord = (wanted: Wanted) => (word: string) =>
  typeof wanted === 'string' ? word === wanted : wanted.test(word)

/** Documents with a word, in any of its forms. */
export const form = (word: string): Answers =>
  inAny(({ words }) => words.some((other) => isForm(word, other)))

/** Documents with words in this order in a block. */
export const phrase = (...wanted: ReadonlyArray<Wanted>): Answers =>
  inAny((block) => hasPhrase(block, wanted))

/** Documents with words in a block, in any order, among no more than some others. */
export const near = (distance: number, ...wanted: ReadonlyArray<Wanted>): Answers =>
  inAny(({ words }) =>
    words.some((_, first) => {
      const window = words.slice(first, first + wanted.length + distance)
      return wanted.every((word) => window.some(isWord(word)))
    }),
  )

export const or =
  (...answers: ReadonlyArray<Answers>): Answers =>
  (document) =>
    answers.some((one) => one(document))
export const and =
  (...answers: ReadonlyArray<Answers>): Answers =>
  (document) =>
    answers.every((one) => one(document))
export const not =
  (one: Answers): Answers =>
  (document) =>
    !one(document)

/** Documents in whose blocks of a part something is found. */
export const within =
  (part: Block['part'], answers: Answers): Answers =>
  (document) =>
    answers({ ...document, blocks: document.blocks.filter((block) => block.part === part) })

/** Documents in whose blocks on pages something is found. */
export const onPages =
  (pages: ReadonlyArray<string>, answers: Answers): Answers =>
  (document) => {
    const isThere = (page: string): boolean => pages.includes(page)
    const blocks = document.blocks.filter((block) => block.pages.some(isThere))
    return blocks.length > 0 && answers({ ...document, blocks })
  }

/** Labels of the pages from one number to another. */
export const pages = (first: number, last: number): Array<string> =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index))

/** Documents by their numbers, which are those of their ids. */
export const numbered =
  (test: (number: number) => boolean): Answers =>
  ({ id }) =>
    test(Number(id.slice(1)))

export const dated =
  (test: (date: string) => boolean): Answers =>
  ({ date }) =>
    date !== '' && test(date)
export const headed =
  (pattern: RegExp): Answers =>
  ({ heading }) =>
    pattern.test(heading)
export const linked =
  (...ids: ReadonlyArray<string>): Answers =>
  ({ links }) =>
    ids.some((id) => links.has(id))
/** Documents with a marked place that has some words. */
export const placed =
  (...words: ReadonlyArray<string>): Answers =>
  ({ places }) =>
    places.some((place) => words.every((word) => place.includes(word)))

/** Documents whose heading names a sender, or who prepared them: `Telegram From the Embassy in Vietnam to …`; no conversations. */
export const from = (...words: ReadonlyArray<string>): Answers =>
  headedBy(/ (?:From|by) (.*?)(?: to | and |$)/, words)

/** Documents whose heading names an addressee, behind the last `to`. */
export const to = (...words: ReadonlyArray<string>): Answers => headedBy(/ From .* to (.*)$/, words)

function headedBy(pattern: RegExp, words: ReadonlyArray<string>): Answers {
  return ({ heading }) => hasPhrase({ words: toWords(pattern.exec(heading)?.[1] ?? '') }, words)
}

function inAny(test: (block: Block) => boolean): Answers {
  return ({ blocks }) => blocks.some(test)
}

function hasPhrase({ words }: Pick<Block, 'words'>, wanted: ReadonlyArray<Wanted>): boolean {
  return words.some((_, first) =>
    wanted.every((word, index) => isWord(word)(words[first + index] ?? '')),
  )
}

export const vietnam = or(phrase('vietnam'), phrase('viet', 'nam'))
export const general = or(phrase('secretary', 'general'), phrase('syg'), phrase('unsyg'))
export const peking = or(phrase('peiping'), phrase('peking'), phrase('beijing'))
