/** What surrounds the documents of a volume, kept so that the page of a section reads its own tree and no other. */

import { join } from 'node:path'
import type { Chapter, Matter } from '../parse/tei/index.ts'
import type { Root } from '../tree/nodes.ts'
import { folder, readKept, readKeptTree, writeKept, writeKeptTree } from './kept.ts'

/** What is kept of the matter of a volume beside the trees of its sections. */
export interface KeptMatter {
  chapters: Array<Chapter>
  /** Names in its list of persons, as printed: `Yost, Charles W.` */
  persons: Array<string>
}

/**
 * Keep the matter of a volume.
 *
 * @param source
 *   Folder of the source.
 */
export function keepMatter(source: string, { sections, chapters, persons }: Matter): void {
  for (const [place, { list, tree }] of sections.entries()) {
    // The pages of lists of persons and terms show registers.
    if (list !== undefined && list !== 'index') continue
    writeKeptTree(join(source, toSectionName(place)), tree)
  }
  const matter: KeptMatter = { chapters, persons: persons.map(({ name }) => name) }
  writeKept(join(source, matterName), matter)
}

/**
 * Read the tree of a section of a volume.
 *
 * @param matter
 *   Its volume's entry in the store.
 * @param place
 *   Its place among the sections there, 0-based; lists of persons and terms are not kept.
 */
export function readSection({ digest }: { digest: string }, place: number, root = folder): Root {
  return readKeptTree(join(root, digest, toSectionName(place)), 'the tree of a section')
}

/**
 * Read what is kept of the matter of a volume beside its sections.
 *
 * @param matter
 *   Its volume's entry in the store.
 */
export function readMatter({ digest }: { digest: string }, root = folder): KeptMatter {
  return readKept(join(root, digest, matterName), isMatter, 'the matter of a volume')
}

const matterName = 'matter.json'

function toSectionName(place: number): string {
  return `${place}.section.json`
}

function isMatter(value: unknown): value is KeptMatter {
  return typeof value === 'object' && value !== null && 'chapters' in value && 'persons' in value
}
