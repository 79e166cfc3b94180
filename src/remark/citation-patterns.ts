const volume = '[Vv]ol(?:ume|[.])'
/** `IV`, `4`, `E–5`; not `X/XI`, which are volumes of one book. */
const number = '(?:[IVXLC]+|E[–-]\\d{1,2}|\\d{1,2})(?![\\w/])'
const years = '\\d{4}(?:[–-]\\d{2,4})?'
const series = '(?:Foreign Relations(?: of the United States)?|FRUS)'
/** What may follow a volume: `, Part 2`; a title as `Documents on Africa`; the `see` of `In vol. IV, see Document 3`. */
const partOf = (name: string): string =>
  `(?:,? \\(?[Pp](?:ar)?t[.]? (?<${name}>\\d|I{1,3}\\b)\\)?)?(?:, Documents on\\b)?(?:,? see(?= Documents? \\d))?`

/** Titles, and words in titles, of books with their own document numbers. */
const titles = [
  // `Pentagon Papers`, `Public Papers`, `Taylor Papers`; not `Papers` that open a sentence.
  'Papers\\b(?<=[A-Za-z] Papers)',
  // `Declassified Documents, 1979`, `Documents on Disarmament`; not `Documents 3 and 4`.
  'Documents(?! \\d)\\b',
  // `Current Documents` and `Basic Documents` are found by their last word, above.
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

/** Parts of citations: alternatives of one pattern, each at the start of a word, which may directly follow a number. */
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

/** Any part of a citation. The lookbehind is first because it quickly excludes most characters of a text. */
export const part = new RegExp(`(?<![A-Za-z])(?:${parts.join('|')})`, 'g')

/** The number of a document, note or page, which each reference has: `Document 5`, `note 3`, `p. 4`; not `vol. 4`. */
export const citedNumber = /\d(?<=(?:Documents?|[Nn]otes?|pp?[.]) \d)/

/** `Ibid.`, which refers to the book that was cited last, wherever that was; not `ibidem`. */
export const ibid = /bid[.]/

/**
 * Ends of a citation: `;`, the end of a sentence, `see`; and brackets, because a citation ends with the bracket that
 * contains it. Not the full stops in `p. 3`, `Lyndon B. Johnson`; not `), ` after a title.
 */
export const marks =
  /;|(?<!(?<!\p{L})(?:vols?|pp?|nos?|pts?|eds?|docs?|fn|Vols?|Nos?|Pts?|Eds?|Mr|Mrs|Dr|Gen|St|\p{Lu}))[.?!][)\]”’"]*\s+(?=[\p{Lu}“"‘([])|\b(?:[Ss]ee|Compare|Cf)\b|\(|\)(?!,)/gu

/**
 * A title that continues after `;`, up to its years and a document: `; Spain, 1973–1976, Documents `; not `; see
 * Document 5` or `; Foreign Relations, 1961–1963, vol. `.
 */
export const titleContinued =
  /; (?:(?:\p{Lu}[\p{L}’.–-]{0,30}|and|of|the|on|in|for|to|with|&)[,;]? ){1,24}(?:1[89]|20)\d\d(?:[–-](?:\p{Lu}\p{L}{2,8} )?\d{2,4})?, (?:Documents? \d|[Ff]ootnotes? \d|pp?[.] \d)/uy

/** Text before a volume of the series that is named only by its number; not `Gravel Edition, `. */
export const sameSeries = /(?:^|[;(]|\b(?:and|see|See|in|also|of)),?\s*$/

/** The next number of a list: `, 77`, `, and 80`, ` and 149`, `-13`; not `, 1965`. */
export const next = /(?:,? and |, |[–-]| through | to )(\d{1,3})(?![\d/])/y

/** What follows the last numbers of a list that descends: `.`, `, respectively`; not ` others`. */
export const listEnd = /(?:,? (?:respectively|above|below)\b|[.,;:)\]”’"](?!\d)|$)/y

/** A note after the document: `, footnote 6`; not `, footnote 6, above`. */
export const noteAfter = /,? (?:foot)?notes? (\d{1,3})(?!\d)(?!,? (?:above|below))/y

/** Text after a document of this volume, whatever is before it: `Document 5 below`, `Document 5 in this volume`. */
export const thisVolumeAfter = /^,? (?:(?:above|below)\b|in (?:this|the present) volume)/

/** Another book, named after the number: `Document 25 in vol. III`; not `Document 25. Volume II`. */
export const otherBookAfter =
  /^,? \(?(?:(?:in|of|from) )?(?:[Ii]bid[.]|Foreign Relations,|FRUS|[Vv]ol(?:ume|[.]) [IVXLCE\d]|Part \d)|^,? (?:in|of|from) (?:\p{L}+ ){0,4}(?:volume|Papers|Documents (?!\d)|[Ee]dition|Supplement|Bulletin|Yearbook)/u

/** Text before papers of other bodies: `UN Document 5`, `Working Document 3`; not `See Document 161`. */
export const otherBody =
  /(?:\p{Lu}[.]){2,}\s$|(?<!\p{L})(?!(?:See|Also|And|As|In|From|For|With|Cf|Compare|Printed|Both|Regarding|Presumably|Apparently|Probably|Possibly)\s)\p{Lu}[\p{L}’]*\s$/u

/** Words for printed papers and notes, which are not authors. */
const paper =
  '(?:Memorand|Telegram|Letter|Minutes|Notes?|Paper|Report|Message|Airgram|Despatch|Summary|Record|Draft|Tab|Attachment|Annex|Enclosure|Appendix|Editorial|Source|Footnote|[A-Z]{2,})'

const capital = '\\p{Lu}[\\p{L}’.-]{0,30}'

/**
 * An author and a title directly before a document, at the start of a citation: `See Herring, Secret Diplomacy, `;
 * not `letter from President Johnson, ` or `Memorandum From Saigon, February 5, `.
 */
export const authorTitle = new RegExp(
  `(?:^|[.;:(]|[.;:] |\\b(?:[Ss]ee(?: also)?|[Ii]n|[Cc]ompare|[Cc]f[.]|and|also|quoted|from) )(?!${paper})${capital}(?: (?:and |de |van |von )?${capital}){0,4}(?:,? \\(?eds?[.]\\)?)?, (?!${paper})“?${capital}(?:[: ]+(?:\\p{Lu}[\\p{L}’.-]{0,30}|of|the|and|in|to|for|on|a|an|at|from|with|by|\\d{4}[–-]\\d{2,4}|\\d{4})){0,12}[,”]{1,2} $`,
  'u',
)

/** Length of the text before a reference that is searched for an author and a title (UTF-16 code units). */
export const titleWindow = 160

/** Length of the text before and after a reference that is searched for its book (UTF-16 code units). */
export const window = 48
