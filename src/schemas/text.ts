import { z } from 'zod'
import { dateSamples, isDate } from '../tree/dates.ts'

/*
 * Every value in a file that people write is text, a list or a map (see parse/sidecar): nothing is a
 * number because it looks like one. What a check here says is what it expects: `a whole number`.
 */

/** `Vietnam, January–June 1965`, but no escape sequence, which would print on a terminal. */
const printable = /^[\P{Cc}\n]*$/u

/** `351`, but not `12a`. */
const wholeNumber = /^\d+$/

/** Digits of the longest number. */
const maxDigits = 9

/** `1996`, but not `96` or `0996`. */
const year = /^[1-9]\d{3}$/

/** What a year looks like. */
const yearExample = 'a year such as `1996`'

/** What a date looks like. */
const isoExample = `a date in ISO 8601, such as ${dateSamples}`

/** Text that says something. */
export const textSchema = z
  .string()
  .refine((value) => value.trim() !== '', 'some text')
  .refine((value) => printable.test(value), 'text without control characters')

/** A number without sign or fraction, up to nine digits. */
export const wholeNumberSchema = z
  .string('a whole number')
  .refine((value) => wholeNumber.test(value), { error: 'a whole number', abort: true })
  .refine((value) => value.length <= maxDigits, `a number of at most ${maxDigits} digits`)
  .transform(Number)

/** A year of the common era, of four digits. */
export const yearSchema = z
  .string(yearExample)
  .refine((value) => year.test(value), yearExample)
  .transform(Number)

/** ISO 8601, as exact as is known: a year, a month, a day that the calendar has, or a time of that day. */
export const dateSchema = z.string(isoExample).refine(isDate, isoExample)

/** Address on the web. */
export const urlSchema = z.url({ protocol: /^https?$/, error: 'an address such as `https://…`' })
