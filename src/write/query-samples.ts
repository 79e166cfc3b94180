import { findCorrespondence } from '../edition/records/correspondence.ts'
import type { DocumentRecord } from '../edition/records/document-record.ts'
import { isAlias, type Register } from '../tree/register.ts'

/** What a query can have, in the order in which it is explained. */
export const queryFeatures = [
  ...(['words', 'phrase', 'not', 'or', 'wildcard', 'near'] as const),
  ...(['in', 'speaker', 'person', 'place', 'term'] as const),
  ...(['kind', 'from', 'to', 'date', 'doc', 'p', 'vol'] as const),
] as const

export type QueryFeature = (typeof queryFeatures)[number]

/** What samples are made from. */
export interface Sampled {
  documents: ReadonlyArray<
    Pick<
      DocumentRecord,
      'title' | 'number' | 'when' | 'pages' | 'facts' | 'correspondents' | 'volume'
    >
  >
  register: Pick<Register, 'terms'>
}

/** A word of at least five letters. */
const longWord = /\p{L}{5,}/gu

/** The first word of a name: `Procter` of `Procter, Carolyn J.` */
const firstWord = /[\p{L}\p{N}]+/u

/**
 * Make queries that find something in an edition: from the headings and the facts of its documents.
 *
 * @returns
 *   A query for each feature; a feature has none where the edition has nothing for it.
 */
export function toQuerySamples({
  documents,
  register,
}: Sampled): Partial<Record<QueryFeature, string>> {
  const sampled = documents.find(({ title, when }) => when && listWords(title).length > 1)
  const { title = '', number, when, pages, facts } = sampled ?? {}
  const [first, second, third = second] = listWords(title)
  const letter = documents.map(findCorrespondence).find((found) => found && !found.mutual)
  const other = documents
    .flatMap((document) => listWords(document.title))
    .find((word) => !title.toLowerCase().includes(word))
  const [person, place] = [facts?.people[0], facts?.places[0]].map(
    (name) => firstWord.exec(name ?? '')?.[0],
  )
  const term = register.terms.find((entry) => !isAlias(entry))?.name
  const volumes = new Set(documents.map(({ volume }) => volume))
  const samples: Partial<Record<QueryFeature, string | undefined>> = {
    words: first && second && `${first} ${second}`,
    phrase: findPhrase(title),
    not: first && other && `${first} -${other}`,
    or: first && second && `${first} (${second} OR ${other ?? third})`,
    wildcard: first && `${first.slice(0, 4)}*`,
    near: first && third && `"${first} ${third}"~9`,
    in: first && `${first} in:title`,
    person: person && `person:${person}`,
    place: place && `place:${place}`,
    term: term && `term:${quote(term)}`,
    kind: facts && `kind:${quote(facts.kind.toLowerCase())}`,
    from: letter?.from && `from:${quote(letter.from)}`,
    to: letter?.to && `to:${quote(letter.to)}`,
    date: when && `date:${when.slice(0, 7)}`,
    doc: number && `doc:${quote(number)}`,
    p: pages && `p:${quote(pages.first)}`,
    vol: volumes.size > 1 ? `vol:${sampled?.volume}` : undefined,
  }
  return Object.fromEntries(
    Object.entries(samples).filter(([, sample]) => sample !== undefined && sample !== ''),
  )
}

/** List the long words of a heading, each once. */
function listWords(title: string): Array<string> {
  return [...new Set(Array.from(title.matchAll(longWord), ([word]) => word.toLowerCase()))]
}

/** Find two long words side by side, and put them in quotation marks. */
function findPhrase(title: string): string | undefined {
  const found = /\p{L}{5,} \p{L}{5,}/u.exec(title)?.[0]
  return found && `"${found.toLowerCase()}"`
}

/** A word that needs no quotation marks. */
const plain = /^[\p{L}\p{N}-]+$/u

function quote(value: string): string {
  return plain.test(value) ? value : `"${value.replaceAll(/["“”„«»]/gu, ' ')}"`
}
