import { pagesTarget } from './link-index.ts'
import { toPageAddress } from '../references/page-address.ts'
import type { Address, referenceResolver } from '../references/reference-resolver.ts'
import type { SectionPage } from '../display/sections.ts'

/**
 * Make a function that resolves references in the front and back matter of a volume: to its sections, its list of
 * pages, or other targets.
 *
 * @param base
 *   Address of the volume: `/frus1964-68v02/`.
 * @param sections
 *   Sections of the volume.
 * @param resolve
 *   Resolves references to other targets.
 * @returns
 *   Function from a reference (`sources`, `pages` with `pg_367`, `d162`) to its address; nothing where the target
 *   does not exist.
 */
export function volumeLinker(
  base: string,
  sections: ReadonlyArray<SectionPage>,
  resolve: ReturnType<typeof referenceResolver>,
): typeof resolve {
  const paths = new Map([
    ...sections.map(({ id, path }): [string, string] => [id, path]),
    [pagesTarget, 'pages'],
  ])
  return function (reference): Address | undefined {
    const { target = '', fragment } = reference
    const path = paths.get(target)
    if (path === undefined) return resolve(reference)
    return { href: toPageAddress(`${base}${path}`, fragment) }
  }
}
