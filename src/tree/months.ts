/** Names of the months, January first, in the languages that datelines are read in; spellings of one month are joined by `|`. */
const spellings = [
  // English, with what letters of the nineteenth century write: `Feby`, `Feb'y`
  'January|Jan|Jany February|Feb|Feby March|Mar|Mch April|Apr|Apl May June|Jun July|Jul August|Aug|Augt September|Sept|Sep|Septr|Septbr October|Oct|Octr|Octbr November|Nov|Novr|Novbr December|Dec|Decr|Decbr',
  // German
  'Januar|Jänner Februar|Feber|Febr März|Maerz|Mrz April Mai Juni Juli August September|7ber Oktober|Okt|8ber November|9ber Dezember|Dez|10ber|Xber',
  // French
  'janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil|juill août|aout|aoust septembre|7bre octobre|8bre novembre|9bre décembre|decembre|déc|10bre|Xbre',
  // Spanish
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  // Italian
  'gennaio|genn|gen febbraio|febb marzo aprile maggio|magg|mag giugno|giu luglio|lug agosto|ag settembre|sett|set ottobre|ott novembre dicembre',
  // Portuguese
  'janeiro|jan fevereiro|fev março abril maio|mai junho julho agosto setembro|set outubro|out novembro dezembro|dez',
  // Dutch
  'januari februari maart april mei juni juli augustus september oktober november december',
  // Latin, in the genitive
  'Januarii|Ianuarii Februarii Martii Aprilis Maii|Maji Junii|Iunii Julii|Iulii Augusti Septembris Octobris Novembris Decembris',
].map((language) => language.split(' ').map((month) => month.split('|')))

/** Names of the months in all languages as they are written, without abbreviations: `February`, `février`. */
export const monthNames: ReadonlyArray<string> = spellings.flatMap((language) =>
  language.flatMap(([name]) => name ?? []),
)

/** Numbers of the months, from 1, by their spellings in small letters. */
const numbers = new Map(
  spellings.flatMap((language) =>
    language.flatMap((names, index) =>
      names.map((name) => [name.toLowerCase(), index + 1] as const),
    ),
  ),
)

/**
 * Small letters of Latin, and letters of most other scripts, for a class of characters. `\p{L}` takes several times as long
 * to compile.
 */
export const letter = 'a-zªµºß-öø-ÿā-ɏͰ-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff'

/**
 * Source of a pattern of a word that may be the name of a month, in small letters: `may`, `sept.`, `feb'y`, `8bre`, `on`; not `maybe1`.
 * `toMonth` knows the names.
 */
export const monthWord = `(?<![${letter}\\d])(?:[${letter}]{2,10}(?:['’][a-z])?|(?:[789]|10)b(?:er|re))(?![${letter}\\d])[.]?`

/** What may stand in the abbreviation of a month. */
const signs = /[.'’]/g

/**
 * Find the number of a month, from 1.
 *
 * @param name
 *   Name in any of the languages, with or without a full stop or an apostrophe: `Sept.`, `Feb'y`, `août`.
 */
export function toMonth(name: string): number | undefined {
  return numbers.get(name.replace(signs, '').toLowerCase())
}
