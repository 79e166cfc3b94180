/** What stands around the name of a unit, and says of which document it is. */

/** Length of the text before a phrase that is searched for its context (UTF-16 code units). */
export const window = 24

/**
 * Text before a name that belongs to no other word: `See `, `a reference to `, `(`; not `agenda `, `the Geneva ` or
 * `Article 5, `.
 */
export const freeBefore =
  /(?:(?:^|[.;:(—“"[])\s?|(?<!\p{L})(?:[Ss]ee(?: also)?|[Cc]ompare|[Cc]f[.]|[Ii]n|of|to|at|from|and|or|with|[Uu]nder|by|[Pp]er|the|[Rr]egarding|[Cc]oncerning|[Rr]e|for|as|than|[Aa]lso|[Bb]oth|particularly|especially|is|are)\s)$/u

/** The number of something else before a name, of which the unit may be: `Article 5, `, `section IV `; not `telegrams, `. */
export const numberBefore = /(?<![\p{L}\d])\(?(?:\d{1,5}|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})\)?,? $/u

/** Text between a unit and the link of its document: `, `, ` of `, ` in the `; not `. ` or ` to `. */
export const beforeDocument = /^(?:,? (?:of|in) (?:the )?|, )$/

/** Papers that a document can be; not agreements, which have articles of their own. */
const paper =
  '(?:[Tt]elegram|[Aa]irgram|[Dd]espatch|[Dd]ispatch|[Mm]emorandum|[Ll]etter|[Mm]essage|[Cc]able|[Ee]mbtel|[Dd]eptel|[Cc]irtel)'

/** A part of the name of a paper: `2052`, `to`, `Saigon,`, `p.m.,`; not `which`. */
const part =
  '(?:from|to|of|dated|and|the|for|(?:\\p{Lu}|[ap][.]m)[\\p{L}\\d.’–-]{0,30}|\\d[\\d:/–-]{0,12}),?'

/** Text between a unit and the link of the paper that it is in: ` of telegram 2052 from Saigon, `, ` in his letter of May 3 (`. */
export const beforePaper = new RegExp(
  `^,? (?:of|in) (?:(?:the|his|her|their|its|your|my|our) )?${paper}(?: ${part}){0,16}(?:(?<=,) |,? printed (?:as|in) | \\((?:printed (?:as|in) )?)$`,
  'u',
)

/** Text of a link that names a document by its number: `Document 55`, `Documents 230`; not `his letter`. */
export const numbered = /^Documents? \d/

/** The document at the end, and at the start, of a link that names a unit as well: `Document 55`. */
export const lastDocument = /Document \d{1,5}$/
export const firstDocument = /^Document \d{1,5}/

/** Text of a link that is one of a list, of which a unit behind it names no single one: `Documents 230`, `242`. */
export const oneOfList = /^(?:Documents |\d+$)/

/** Text between the link of a document and its unit: `, `, ` (`, `, especially `, ` at `. */
export const afterDocument = /^(?:, (?:at |in |see |especially |particularly )?| at | \()$/

/** Text after a unit that says in what else it is, or where: ` of the enclosure`, ` above`; not `.`. */
export const elsewhere = /^,? (?:of|in|to|on|under|above|below|supra|infra)(?!\p{L})/u

/** Text after a unit of the document itself: ` above`, `, below`; not ` above of`. */
export const within = /^,? (?<side>above|below)(?!\p{L})(?! (?:of|in) )/u

/** Text between the links of a list: `, `, ` and `. */
export const listJoint = /^(?:,? and |, )$/
