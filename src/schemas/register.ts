import { z } from 'zod'
import { isDeviceName, maxIdLength } from '../tree/path-ids.ts'
import { dateSchema, noteSchema, textSchema, urlSchema } from './text.ts'

/** `yost-charles-w`, `lot-72-d-192`; not `Yost` or `an-`. */
const key = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const keyExample = `a key of lowercase letters, digits and hyphens, ${maxIdLength} at most, such as \`yost-charles-w\``

const keySchema = z.string(keyExample).refine(isKey, keyExample)

const evidence = {
  volume: textSchema,
  document: textSchema.exactOptional(),
  page: textSchema.exactOptional(),
  id: textSchema.exactOptional(),
}

/** Number of keys of an alias: `key`, `name`, `sort` and `see`. */
const aliasKeys = 4

const entrySchema = z
  .strictObject({
    key: keySchema,
    name: textSchema,
    sort: textSchema,
    /** Only in an alias, which has no other facts. */
    see: keySchema.exactOptional(),
    names: z.array(textSchema).exactOptional(),
    note: noteSchema.exactOptional(),
    offices: z
      .array(z.strictObject({ text: textSchema, date: dateSchema.exactOptional(), ...evidence }))
      .exactOptional(),
    evidence: z
      .array(z.strictObject({ ...evidence, shows: textSchema.exactOptional() }))
      .exactOptional(),
    corrections: z.array(textSchema).exactOptional(),
    index: z.array(z.strictObject({ volume: textSchema, text: textSchema })).exactOptional(),
    links: z.array(urlSchema).exactOptional(),
  })
  .refine(({ see, note }) => see !== undefined || note !== undefined, 'one with a `note`, or `see`')
  .refine(
    (entry) => entry.see === undefined || Object.keys(entry).length === aliasKeys,
    'only `key`, `name`, `sort` and `see`, or an entry without `see`',
  )
  .refine(({ see, key }) => see !== key, 'another key in `see`')

/** A file of a register: `people.yaml`. The file may be empty. */
export const registerFileSchema = z.strictObject({ entries: z.array(entrySchema).exactOptional() })

/** Whether a key can be part of an address. */
function isKey(value: string): boolean {
  return key.test(value) && value.length <= maxIdLength && value !== 'index' && !isDeviceName(value)
}

export type RegisterFile = z.infer<typeof registerFileSchema>
