import { z } from 'zod'

/** Write the schema of a file that is published as JSON Schema (draft 7), by which what reads the file can check it. */
export function toPublishedSchema(schema: z.ZodType, address: string): Record<string, unknown> {
  return { $id: address, ...z.toJSONSchema(schema, { target: 'draft-7' }) }
}
