import { z } from 'zod'

/**
 * Write a schema as JSON Schema (draft 7), by which editors such as VS Code complete and check YAML while it is typed.
 *
 * Every scalar is read as text here, but as a number or a boolean there: `first: 366` is allowed for a text.
 */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return {
    ...z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-7',
      override({ zodSchema, jsonSchema }) {
        const examples: unknown = z.globalRegistry.get(zodSchema)?.examples
        if (Array.isArray(examples)) jsonSchema.examples = examples
        const { enum: choices = [], const: only = choices[0] } = jsonSchema
        if (only !== undefined) {
          const values = choices.length > 0 ? choices : [only]
          delete jsonSchema.const
          delete jsonSchema.type
          // An optional key has the values of its inner schema, scalars among them.
          jsonSchema.enum = [...new Set([...values, ...values.flatMap(toScalar)])]
        } else if (jsonSchema.type === 'string' && jsonSchema.format === undefined) {
          jsonSchema.type = ['string', 'number', 'boolean']
        }
      },
    }),
  }
}

/** `366`, `-1.5`; not `1964–1968`. */
const number = /^-?\d+(?:\.\d+)?$/

/** Read a text as YAML does elsewhere, if it is no text there: `true` of `'true'`, 366 of `'366'`. */
function toScalar(value: unknown): Array<number | boolean> {
  if (value === 'true' || value === 'false') return [value === 'true']
  return typeof value === 'string' && number.test(value) ? [Number(value)] : []
}
