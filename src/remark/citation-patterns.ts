const volume = '[Vv]ol(?:ume|[.])'
/** `IV`, `4`, `E–5`; not `X/XI`, which are volumes of one book. */
const number = '(?:[IVXLC]+|E[–-]\\d{1,2}|\\d{1,2})(?![\\w/])'
const years = '\\d{4}(?:[–-]\\d{2,4})?'
const series = '(?:Foreign Relations(?: of the United States)?|FRUS)'
/** `, Part 2`; the title `Documents on Africa`; the `see` of `In vol. IV, see Document 3` is still of the citation. */
const partOf = (name: string): string =>
  `(?:,? \\(?[Pp](?:ar)?t[.]? (?<${name}>\\d|I{1,3}\\b)\\)?)?(?:, Documents on\\b)?(?:,? see(?= Documents? \\d))?`

/** Titles, and words of titles, by which books are known that number documents of their own. */
const titles = [
  // `Pentagon Papers`, `Public Papers`, `Taylor Papers`; not `Papers` that open a sentence.
  'Papers\\b(?<=[A-Za-z] Papers)',
  // `Declassified Documents, 1979`, `Documents on Disarmament`; not `Documents 3 and 4`.
  'Documents(?! \\d)\\b',
  // `Current Documents`, `Basic Documents` are found by their last word.
  'American Foreign Policy,',
  'Bulletin\\b',
  'Congressional Record\\b',
  'Gravel [Ee]dition\\b',
  'Hearings\\b',
  'National Security Archive\\b',
  'Relations, (?=\\d{4})',
  'Supplement\\b',
  'Treaties\\b',
  'Yearbook\\b',
  '\\b(?:Book|Vols?[.]|[Vv]ols[.]|[Vv]olumes?) (?:[IVXLC]+|\\d{1,2})\\b',
  // `the following volume`, `a companion volume`; not `this volume`.
  '\\b(?:following|previous|preceding|next|companion|earlier|subsequent|forthcoming|another|other) volumes?\\b',
]

/** What citations are made of: the alternatives of one pattern, each where a word begins, be it glued to a number. */
const parts = [
  // `Foreign Relations, 1964–1968, vol. I`, `FRUS, 1952–1954, volume XII, Part 2`.
  `${series},? (?<years>${years}),? ${volume} (?<volume>${number})${partOf('part')}`,
  // `Foreign Relations, 1952–1954, Guatemala`, `… vols. V and VI`; not `the Foreign Relations Committee`.
  `(?<unnumbered>${series}(?=,| (?:of|series|vol|\\d)))`,
  // `vol. III` of the same years, or of another book; not `volumes`.
  `${volume} (?<sibling>${number})${partOf('siblingPart')}`,
  // `Part 2, Document 3`; not `Part 2 of the paper`.
  `P(?:ar)?t[.]? (?<ownPart>\\d|I{1,3})(?=,? Documents? \\d)`,
  // `Pentagon Papers`; not `papers`.
  `(?<other>${titles.join('|')})`,
  // `Ibid.`; not `ibidem`.
  `(?<ibid>[Ii]bid)[.]`,
  // `see p. 367`; not `ibid., p. 367`.
  `(?:[Ss]ee(?: also)?|[Aa]nte|[Pp]ost),? pp?[.] (?<page>\\d{1,4})(?!\\d)`,
  // `footnote 3 above`, `note 5, below`; not `footnote 3, supra`, which is a note of another document.
  `(?:[Ff]ootn|[Nn])otes? (?<own>\\d{1,3})(?:(?:[–-]|,? and )\\d{1,3})?,? (?:above|below)\\b`,
  // `footnotes 2 and 3, Document 252`, `Documents 76`; not `Document A/3527`, `Document 1/52`.
  `(?:[Ff]ootnotes? (?<note>\\d{1,3})(?:(?:,? and |, |[–-] ?)\\d{1,3}){0,8},?(?: (?:to|of|in))? )?Documents? (?<document>\\d{1,3})(?![\\d/])`,
]

/** What citations are made of. That no word begins is the first thing to know at most characters of a text. */
export const part = new RegExp(`(?<![A-Za-z])(?:${parts.join('|')})`, 'g')

/**
 * What ends a citation: `;`, the end of a sentence, `see`; brackets, since a citation ends with the one it
 * stands in. Not the full stops of `p. 3`, `Lyndon B. Johnson`; not `), ` behind a title.
 */
export const marks =
  /;|(?<!(?<!\p{L})(?:vols?|pp?|nos?|pts?|eds?|docs?|fn|Vols?|Nos?|Pts?|Eds?|Mr|Mrs|Dr|Gen|St|\p{Lu}))[.?!][)\]”’"]*\s+(?=[\p{Lu}“"‘([])|\b(?:[Ss]ee|Compare|Cf)\b|\(|\)(?!,)/gu

/** Before a volume that is named by its number alone; not `Gravel Edition, `. */
export const sameSeries = /(?:^|[;(]|\b(?:and|see|See|in|also|of)),?\s*$/

/** The next number of a list: `, 77`, `, and 80`, ` and 149`, `-13`; not `, 1965`. */
export const next = /(?:,? and |, |[–-]| through | to )(\d{1,3})(?![\d/])/y

/** A note behind the document: `, footnote 6`; not `, footnote 6, above`. */
export const noteBehind = /,? (?:foot)?notes? (\d{1,3})(?!\d)(?!,? (?:above|below))/y

/** The document is in this volume, whatever stands before: `Document 5 below`, `Document 5 in this volume`. */
export const hereBehind = /^,? (?:(?:above|below)\b|in (?:this|the present) volume)/

/** Another book, named behind the number: `Document 25 in vol. III`; not `Document 25. Volume II`. */
export const behind =
  /^,? \(?(?:(?:in|of|from) )?(?:[Ii]bid[.]|Foreign Relations,|FRUS|[Vv]ol(?:ume|[.]) [IVXLCE\d]|Part \d)|^,? (?:in|of|from) (?:\p{L}+ ){0,4}(?:volume|Papers|Documents (?!\d)|[Ee]dition|Supplement|Bulletin|Yearbook)/u

/** `UN Document 5`, `Working Document 3`: papers of other bodies; not `See Document 161`. */
export const otherBody =
  /(?:\p{Lu}[.]){2,}\s$|(?<!\p{L})(?!(?:See|Also|And|As|In|From|For|With|Cf|Compare|Printed|Both|Regarding|Presumably|Apparently|Probably|Possibly)\s)\p{Lu}[\p{L}’]*\s$/u

/** Papers and notes, which are printed here: no authors. */
const paper =
  '(?:Memorand|Telegram|Letter|Minutes|Notes?|Paper|Report|Message|Airgram|Despatch|Summary|Record|Draft|Tab|Attachment|Annex|Enclosure|Appendix|Editorial|Source|Footnote|[A-Z]{2,})'

const capital = '\\p{Lu}[\\p{L}’.-]{0,30}'

/**
 * `See Herring, Secret Diplomacy, `: an author and a title right before a document, after the start of a
 * citation; not `letter from President Johnson, ` or `Memorandum From Saigon, February 5, `.
 */
export const authorTitle = new RegExp(
  `(?:^|[.;:(]|[.;:] |\\b(?:[Ss]ee(?: also)?|[Ii]n|[Cc]ompare|[Cc]f[.]|and|also|quoted|from) )(?!${paper})${capital}(?: (?:and |de |van |von )?${capital}){0,4}(?:,? \\(?eds?[.]\\)?)?, (?!${paper})“?${capital}(?:[: ]+(?:\\p{Lu}[\\p{L}’.-]{0,30}|of|the|and|in|to|for|on|a|an|at|from|with|by|\\d{4}[–-]\\d{2,4}|\\d{4})){0,12}[,”]{1,2} $`,
  'u',
)

/** How far back an author and a title are looked for (UTF-16 code units). */
export const titleWindow = 160

/** How much before and after a reference tells whose document it is (UTF-16 code units). */
export const window = 48
