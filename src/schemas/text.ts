import { z } from 'zod'
import { isDate } from '../tree/dates.ts'
import { unprintable } from '../tree/unprintable.ts'
import { toDateExample } from './date-example.ts'
import { isLanguage, languageExample, toLanguageExample } from './language-tags.ts'

/*
 * Schemas of values in YAML files. Every scalar is read as text (see parse/sidecar), even if it looks like a number.
 * The error of each check is the expected value, for messages: `a whole number`.
 */

/** Names of the types of values, in words, for lists of the keys of a file. */
export const typeNames = z.registry<{ words: string }>()

/** White space that no value has: a tab, the end of a page; not the end of a line. */
const unfitSpace = /[\t\v\f\r]/

/** The ends of lines, U+2028 and U+2029 among them. */
const lineEnds = /[\n\u2028\u2029]+/

/** Maximum length of what a message suggests (UTF-16 code units). */
const longestExample = 80

/** `351`, but not `12a`. */
const wholeNumber = /^\d+$/

/** Maximum number of digits. */
const maxDigits = 9

/** `1996`, but not `96` or `0996`. */
const year = /^[1-9]\d{3}$/

/** Expected year, for messages. */
const yearExample = 'a year such as `1996`'

/** Text that is not blank. */
export const textSchema = z
  .string()
  .refine((value) => value.trim() !== '', 'some text')
  .refine(
    (value) => !unprintable.test(value) && !unfitSpace.test(value),
    'text without control characters',
  )
  .register(typeNames, { words: 'text' })

/** Text on one line, as citations and lists of data have it. What ends the block of YAML that it is written in is not part of it. */
export const lineSchema = textSchema
  .overwrite((value) => value.trim())
  .refine((value) => !lineEnds.test(value), { error: ({ input }) => toLineExample(input) })
  .register(typeNames, { words: 'text' })

/** Expected text, for messages: on one line, if that is short. */
function toLineExample(input: unknown): string {
  const lines = String(input).split(lineEnds)
  const line = lines.map((part) => part.trim()).join(' ')
  return line.length > longestExample ? 'text on one line' : `text on one line, such as \`${line}\``
}

/** Maximum length of a name (UTF-16 code units): the longest titles of books have a few hundred. */
const longestName = 1000

/** A title or name, which many pages show. */
export const nameSchema = lineSchema
  .refine((value) => value.length <= longestName, `at most ${longestName} characters`)
  .register(typeNames, { words: 'text' })

/** Maximum length of a note (UTF-16 code units): a page of print. Markdown is not read in linear time. */
const longestNote = 5000

/** An editor's note, in Markdown. */
export const noteSchema = textSchema
  .refine((value) => value.length <= longestNote, `a note of at most ${longestNote} characters`)
  .register(typeNames, { words: 'text with Markdown' })

/** A number without sign or fraction, up to nine digits. */
export const wholeNumberSchema = z
  .string('a whole number')
  .refine((value) => wholeNumber.test(value), { error: 'a whole number', abort: true })
  .refine((value) => value.length <= maxDigits, `a number of at most ${maxDigits} digits`)
  .transform(Number)
  .register(typeNames, { words: 'whole number' })

/** A year of four digits. */
export const yearSchema = z
  .string(yearExample)
  .refine((value) => year.test(value), yearExample)
  .transform(Number)
  .register(typeNames, { words: 'year' })

/** A date in ISO 8601, as exact as known: a year, a month, a valid day, or a time of that day. */
export const dateSchema = z
  .string(toDateExample(undefined))
  .refine(isDate, { error: ({ input }) => toDateExample(input) })
  .register(typeNames, { words: 'date (ISO 8601)' })

/** A language, as a tag of BCP 47 in canonical form: `ar`, `sr-Latn`. */
export const languageSchema = z
  .string(languageExample)
  .refine(isLanguage, { error: ({ input }) => toLanguageExample(input), abort: true })
  .transform((tag) => new Intl.Locale(tag).toString())
  .register(typeNames, { words: 'language (BCP 47)' })

/** A direction in which a text is written. */
export const directionSchema = z.enum(['ltr', 'rtl'])

/** An address on the web, with `http` or `https`. */
export const urlSchema = z
  .url({ protocol: /^https?$/, error: 'an address such as `https://…`' })
  .register(typeNames, { words: 'address' })

/** Expected pattern, for messages. */
const urlPatternExample =
  'an address with `{document}` in it, such as `https://example.org/letters/{document}`'

/** Addresses on the web that differ in the id of a document. */
export const urlPatternSchema = z
  .string(urlPatternExample)
  .refine(
    (value) =>
      value.includes('{document}') &&
      urlSchema.safeParse(value.replaceAll('{document}', 'd1')).success,
    urlPatternExample,
  )
  .register(typeNames, { words: 'address with `{document}`' })
