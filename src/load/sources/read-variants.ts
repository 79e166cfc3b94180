import type { VFile } from 'vfile'
import { hasError } from '../../messages/report.ts'
import { fromPlacedYaml } from '../../parse/sidecar/from-yaml.ts'
import { variantsSchema } from '../../schemas/variants.ts'
import { readTextFile } from './read-text.ts'

/**
 * Read the names that are searched for each other.
 *
 * @param paths
 *   Paths of the files; seeds folders may each have one.
 * @returns
 *   Groups of names, none of a file with an error, and the files with their messages.
 */
export async function readVariants(
  paths: ReadonlyArray<string>,
): Promise<{ variants: Array<Array<string>>; files: Array<VFile> }> {
  const variants: Array<Array<string>> = []
  const files: Array<VFile> = []
  for (const path of paths) {
    const file = await readTextFile(path, 'a file of names that are searched for each other')
    files.push(file)
    const read = hasError(file) ? undefined : fromPlacedYaml(file, variantsSchema)
    variants.push(...(read?.data.variants ?? []))
  }
  return { variants, files }
}
