import { z } from 'zod'

/** A message, as every format of the report has it. */
const messageSchema = z.object({
  /** Path of the file. */
  file: z.string(),
  /** 1-based. */
  line: z.number(),
  /** 1-based, in UTF-16 code units. */
  column: z.number(),
  severity: z.enum(['error', 'warning', 'info']),
  /** `Unexpected X, expected Y`. */
  message: z.string(),
  /** `pincite:unknown-key`. */
  rule: z.string(),
  /** Path of the page that explains the rule, from the root of the site: `/checks/unknown-key/`. */
  url: z.string(),
})

export type ReportedMessage = z.infer<typeof messageSchema>

/** The messages on the seeds, in the order of paths and lines. */
export const messagesSchema = z.object({ messages: z.array(messageSchema) })
