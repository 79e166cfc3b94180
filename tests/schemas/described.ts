import { parse } from 'yaml'
import { registerFileSchema } from '../../src/schemas/register.ts'
import { sidecarSchema } from '../../src/schemas/sidecar.ts'
import { variantsSchema } from '../../src/schemas/variants.ts'
import { volumeSchema } from '../../src/schemas/volume.ts'

/** The schemas of all files that editors write. */
export const described = [
  { name: 'the record of a volume', schema: volumeSchema },
  { name: 'a sidecar', schema: sidecarSchema },
  { name: 'a register', schema: registerFileSchema },
  { name: 'a file of names that vary', schema: variantsSchema },
]

/** Steps of the path of a key: `['participants', 0, 'role']` of `participants[].role`. */
export function toSteps(path: string): Array<string | number> {
  return path.split('.').flatMap((step) => {
    const name = step.replace('[]', '')
    return name === step ? [name] : [name, 0]
  })
}

/** Read the value of a key from a line of YAML, with every scalar as text. */
export function readExample(example: string): unknown {
  const data: unknown = parse(example, { schema: 'failsafe' })
  const values: ReadonlyArray<unknown> = Object.values(data ?? {})
  return values[0]
}
