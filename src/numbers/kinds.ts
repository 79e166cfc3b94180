import { monthName } from './month-names.ts'

/**
 * How sure it is that a number has a meaning as a whole, so that its last digits are no number of a note: `certain` for
 * `May 4, 1921`, `possible` for `April 22`, which may be April 2 and note 2.
 */
export type Wholeness = 'certain' | 'possible'

/** A kind of number, by the text before it, its digits, and the text after it. Absent patterns match anything. */
export interface Kind {
  before?: RegExp
  /** Characters of which the text before it ends with one (default: any). */
  ends?: string
  digits?: RegExp
  after?: RegExp
  is: Wholeness
  sample: string
}

/** `1965`; not `19652`. */
export const year = /^(?:1[5-9]|20)\d\d$/

/** A day of a month, without an anchor. */
export const dayPattern = '(?:[12]?\\d|3[01])'

/** `31`; not `32`. */
const day = new RegExp(`^${dayPattern}$`)

/** A number that may be a count; not `40912`, which would be printed with a comma. */
export const countable = /^\d{1,4}$/

/** Words of units, after the number: `percent`, `million`, `p.m.`; not `percentage`. */
const units =
  /^ ?(?:%|per ?cent\b|pct\b|p[.]c[.]|millions?\b|billions?\b|milliards?\b|Mio\b|Mrd\b|Millionen|pour cent|p[.] 100|Prozent|por ciento|per cento|thousand|hundred|mill[.]|°|o’clock|Uhr\b|heures?\b|hours?\b|[ap][.] ?m\b|[ap]m\b)/i

/** A counted noun in the plural after the number: ` ships`, ` large ships`; not ` was`, ` reports`. */
export const counted =
  /^ (?:\p{Ll}+ )?(?!(?:was|is|has|as|this|his|us|its|plus|thus|versus|vs)\b)(?:\p{Ll}{2,}s|men|women|people|children|persons)\b/u

/** The name of a currency before an amount: `Fr. `, `DM `; not `$`. */
const money = /(?:[$£€¥₤₣]|(?:^|[\s(])(?:DM|RM|Rs|Frs?|frs?|FF|Lit|Mk|Kr|Ptas|Tls|yen)[.]?) $/

/** Kinds of numbers by the text after them. */
const byAfter: ReadonlyArray<Kind> = [
  { after: /^[.]\d|^,\d{3}(?!\d)/, is: 'certain', sample: '12.5' },
  { after: /^[°′″]/, is: 'certain', sample: '41° 12′' },
  { after: /^\p{L}/u, is: 'certain', sample: '12th, 1960s' },
  { after: units, is: 'certain', sample: '12 percent, 5 p.m.' },
  { digits: /^\d{1,2}$/, after: /^:[0-5]\d/, is: 'certain', sample: '11:30' },
  { digits: year, after: /^[’'‘]?s\b/, is: 'certain', sample: '1960’s' },
  {
    digits: countable,
    after: /^[–-]\p{Lu}[\p{Lu}\d]*[/–-]|^ \p{Lu}{2,}[/]\d/u,
    is: 'certain',
    sample: '5–MSP/6',
  },
]

/** Kinds of numbers that other text directly precedes. The first match decides. */
export const joinedKinds: ReadonlyArray<Kind> = [
  // Amounts, decimals, groups of three digits.
  {
    before: /[$£€¥₤₣](?:\d{1,3}(?:,\d{3}){0,4}[.]?)?$/,
    ends: '$£€¥₤₣.0123456789',
    is: 'certain',
    sample: '$3.2, £100',
  },
  {
    before: /(?:^|[^\d.,])\d{1,3}(?:[,.’'\u00a0\u202f]\d{3}){0,4}[,.’'\u00a0\u202f]$/,
    ends: ",.’'\u00a0\u202f",
    digits: /^\d{3}$/,
    is: 'certain',
    sample: '1,200',
  },
  {
    before: /(?:^|[^\d.,])\d{1,3}(?:,\d{3}){0,4}[.]$/,
    ends: '.',
    after: /^(?: ?%|\p{L}|[°′″]| \p{Ll}|[.;,] )/u,
    is: 'certain',
    sample: '3.5 percent',
  },
  {
    before: /(?:^|[^\d.,])\d{1,3}(?:[. ]\d{3}){0,4},$/,
    ends: ',',
    after: units,
    is: 'certain',
    sample: '3,5 millions',
  },
  {
    before: /(?:^|[^.\s] |[([“–—-])[.]$/,
    ends: '.',
    after: /^(?: ?%| \p{Ll})/u,
    is: 'certain',
    sample: '.04 per cent',
  },
  // Times.
  { before: /(?:^|\D)\d{1,2}:$/, ends: ':', digits: /^[0-5]\d$/, is: 'certain', sample: '8:30' },
  {
    before: /(?:^|\D)\d{1,2}[.h]$/,
    ends: '.h',
    digits: /^[0-5]\d$/,
    after: /^ ?(?:[ap][.]? ?m|Uhr|heures|hours)/i,
    is: 'certain',
    sample: '8.30 p.m.',
  },
  // Years: behind an apostrophe, of a range, fiscal.
  {
    before:
      /(?:^|[\s([“–—/-]|\p{Lu}|\d|\b(?:Jan|Feb|Mar|Apr|May|Ju[nl][ey]?|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Fall|Autumn|Winter)[.]?)[’‘'`´]$/u,
    ends: "’‘'`´",
    digits: /^\d\d?$/,
    is: 'certain',
    sample: '’65, FY’65, 1806–’8',
  },
  { before: /(?:^|[^\p{L}])[FC]Y$/u, ends: 'Y', digits: /^\d\d$/, is: 'certain', sample: 'FY65' },
  {
    before: /(?:1[5-9]|20)\d\d[–—/-]$/,
    ends: '–—/-',
    digits: /^(?:\d\d|\d{4})$/,
    is: 'certain',
    sample: '1964–65',
  },
  {
    before: new RegExp(`(?<!\\p{L})${monthName}[.]? \\d{1,2}[–—-]$`, 'u'),
    ends: '–—-',
    digits: day,
    is: 'possible',
    sample: 'April 20–22',
  },
  // File numbers and symbols of papers.
  {
    before: /(?:^|[\s([“])\d\p{L}?[\p{L}\d]{0,12}[.][\p{L}\d.–/-]{0,24}$/u,
    after: /^[\p{L}\d.–-]{0,16}[/–-][\p{L}\d]/u,
    is: 'certain',
    sample: '723K.5–MSP/6',
  },
  {
    before: /(?:^|[\s([“])\d\p{L}?[\p{L}\d]{0,12}[.][\p{L}\d.–-]{0,16}[/][\p{L}\d–-]{0,8}$/u,
    is: 'certain',
    sample: '184.00101/50',
  },
  {
    before: /(?:^|[\s([“])\p{Lu}+[/](?:[\p{L}\d./–-]{0,24}\p{L})?[.]$/u,
    ends: '.',
    is: 'certain',
    sample: 'E/CN.4',
  },
  ...byAfter,
]

/** Kinds of numbers that stand apart. The first match decides. */
export const apartKinds: ReadonlyArray<Kind> = [
  ...byAfter,
  { before: money, is: 'certain', sample: 'Fr. 12' },
  { before: /(?:^|\s)\d{1,3} $/, digits: /^\d{3}$/, is: 'certain', sample: '1 200' },
  {
    digits: /^(?:[01]\d|2[0-4])[0-5]\d$/,
    after: /^(?:Z| hours)\b/,
    is: 'certain',
    sample: '0915Z',
  },
  // Years with a month, and fiscal years.
  {
    before: new RegExp(
      `(?<!\\p{L})(?:${monthName}[.]?,? (?:(?:de|del|of) )?(?:\\d{1,2}(?:st|n?d|rd|th)?,? )?|(?:FY|CY|C[.]Y|F[.]Y)[.]? |[Yy]ears? |Spring |Summer |Fall |Autumn |Winter )$`,
      'u',
    ),
    digits: year,
    is: 'certain',
    sample: 'May 4, 1921; 4. Mai 1921; FY 1965',
  },
  // Days before a month, and after one.
  {
    digits: day,
    after: new RegExp(`^[.]? (?:(?:de|of) )?${monthName}(?!\\p{L})`, 'u'),
    is: 'certain',
    sample: '12 May, 4. Mai',
  },
  {
    before: new RegExp(`(?<!\\p{L})${monthName}[.]? (?:\\d{1,2}(?: [–—-]|,| and| or| to) )?$`, 'u'),
    digits: day,
    is: 'possible',
    sample: 'April 22, April 11 and 22',
  },
]

/** Numbers that stand apart: years and counts. */
export const loose: ReadonlyArray<Kind> = [
  { digits: year, is: 'certain', sample: 'in 1921' },
  { digits: countable, after: counted, is: 'certain', sample: '12 ships' },
  { before: /(?:^|[([“‘—]|[.!?:;] )$/, digits: countable, is: 'certain', sample: '(12' },
  { digits: /^\d\d$/, is: 'certain', sample: 'were 12' },
]

/** Find the first kind of a table that a number is of. */
export function findKind(
  table: ReadonlyArray<Kind>,
  before: string,
  digits: string,
  after: string,
): Kind | undefined {
  const last = before.slice(-1)
  return table.find(
    (kind) =>
      kind.ends?.includes(last) !== false &&
      kind.digits?.test(digits) !== false &&
      kind.after?.test(after) !== false &&
      kind.before?.test(before) !== false,
  )
}
