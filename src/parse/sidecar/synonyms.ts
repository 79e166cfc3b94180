/**
 * Words that editors write for keys, by the key that is meant; where several are known, the first that a file has counts.
 * Words that differ from the key in a few letters need no line, because the nearest key is found.
 */
const words = {
  title: ['heading', 'headline', 'name', 'caption', 'subject'],
  lang: ['language', 'locale', 'xml:lang'],
  dir: ['direction', 'writing direction', 'script direction'],
  rights: ['license', 'licence', 'copyright', 'permission', 'terms', 'access'],
  repository: ['archive', 'archives', 'library', 'institution', 'holder', 'museum', 'held by'],
  location: ['city', 'town', 'settlement'],
  collection: ['fonds', 'papers', 'series', 'record group', 'bestand', 'fund'],
  creator: ['author', 'provenance', 'originator', 'by'],
  participants: [
    'author',
    'people',
    'persons',
    'sender',
    'recipient',
    'correspondents',
    'from',
    'to',
  ],
  box: ['carton', 'karton', 'busta', 'container'],
  folder: ['file', 'dossier', 'fascicle', 'akte', 'mappe'],
  referenceCode: [
    ...['call number', 'shelf mark', 'signature', 'signatur', 'reference', 'identifier', 'id'],
    ...['unit id', 'inventory number', 'cote', 'idno'],
  ],
  when: ['date', 'iso', 'iso date'],
  dateline: ['date', 'sent', 'place'],
  dates: ['date', 'period', 'span', 'years'],
  year: ['published', 'publication year', 'publication date'],
  collation: ['compared', 'comparison', 'collated', 'proofread', 'checked'],
  order: ['sequence', 'sort', 'contents', 'arrangement'],
  number: ['volume', 'vol', 'no'],
  documents: ['count', 'document count'],
  url: ['website', 'link', 'web', 'homepage', 'site', 'uri', 'address'],
  issuer: ['issued by', 'body'],
  source: ['evidence', 'citation', 'from'],
  note: ['comment', 'gloss', 'remark', 'explanation', 'annotation'],
  quote: ['text', 'exact', 'words', 'passage'],
  whose: ['by', 'author', 'responsibility', 'resp'],
  person: ['who', 'people'],
  office: ['position', 'function', 'occupation', 'job'],
  family: ['last name', 'surname', 'last'],
  given: ['first name', 'forename', 'first'],
  first: ['page', 'start', 'begin'],
  names: ['aliases', 'variants', 'also'],
  see: ['alias', 'redirect', 'same as'],
  links: ['urls', 'same as', 'authority', 'viaf', 'wikidata', 'gnd'],
} satisfies Record<string, ReadonlyArray<string>>

/** Signs and spaces between the words of a key: `call-number`, `callNumber`. */
const between = /[\s_:-]+/g

/** Keys that a word may mean, in the order of the table. */
const meanings = Map.groupBy(
  Object.entries(words).flatMap(([key, synonyms]) =>
    synonyms.map((synonym) => ({ key, word: fold(synonym) })),
  ),
  ({ word }) => word,
)

/**
 * Find the key that is meant by a word of the same meaning.
 *
 * @param key
 *   Unknown key.
 * @param known
 *   Keys that can be written.
 * @returns
 *   `lang` for `language`, `referenceCode` for `call_number`; nothing for a word without such a key.
 */
export function findSynonym(key: string, known: ReadonlyArray<string>): string | undefined {
  return meanings.get(fold(key))?.find((meaning) => known.includes(meaning.key))?.key
}

function fold(word: string): string {
  return word.replace(between, '').toLowerCase()
}
