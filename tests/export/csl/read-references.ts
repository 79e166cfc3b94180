import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { z } from 'zod'

const nameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
})

const dateSchema = z.object({ 'date-parts': z.array(z.array(z.coerce.number())) })

const itemSchema = z.object({
  type: z.string(),
  title: z.string(),
  author: z.array(nameSchema).optional(),
  editor: z.array(nameSchema).optional(),
  'container-title': z.string().optional(),
  'chapter-number': z.coerce.string().optional(),
  page: z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  issued: dateSchema.optional(),
  ISBN: z.coerce.string().optional(),
  URL: z.string().optional(),
  note: z.string().optional(),
  recipient: z.array(nameSchema).optional(),
  archive_location: z.string().optional(),
})

/** An item as citation-js reads it. */
export type ReadItem = z.infer<typeof itemSchema>

/**
 * Read a file of references with citation-js.
 *
 * @param type
 *   Its format, in the words of citation-js: `@ris/file` (default: guessed from signs in the text).
 */
export function readReferences(text: string, type?: string): Array<ReadItem> {
  const forced = type === undefined ? {} : { forceType: type }
  const items: unknown = plugins.input.chain(text, { generateGraph: false, ...forced })
  return z.array(itemSchema).parse(items)
}
