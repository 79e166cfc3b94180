/** What surrounds the documents of a volume, kept so that the page of a section reads its own part and no other. */

import { join } from 'node:path'
import { listTextSections } from '../edition/sections.ts'
import type { Chapter, Matter } from '../parse/tei/index.ts'
import { toUnits } from '../tree/units.ts'
import { type TextPage, toTextPage } from './document-page.ts'
import type { IndexPage } from './index-page.ts'
import { folder, readKept, writeKept } from './kept.ts'

/** By what the matter of a volume is found: its entry in the store. */
interface KeptMatter {
  digest: string
}

/**
 * Keep the matter of a volume.
 *
 * @param source
 *   Folder of the source.
 * @param index
 *   Its printed index, where it has one.
 */
export function keepMatter(
  source: string,
  { sections, chapters }: Matter,
  index: IndexPage | undefined,
): void {
  for (const { section, place } of listTextSections(sections)) {
    const { tree } = section
    writeKept(join(source, toSectionName(place)), toTextPage(tree, toUnits(tree)))
  }
  writeKept(join(source, chaptersName), chapters)
  if (index) writeKept(join(source, indexName), index)
}

/**
 * Read a section of a volume.
 *
 * @param place
 *   Its place among the sections in the store, 0-based; a list is not kept.
 */
export function readSection({ digest }: KeptMatter, place: number, root = folder): TextPage {
  return readKept(join(root, digest, toSectionName(place)), isSection, 'a section')
}

/** Read the parts of the body of a volume, a part before those in it. */
export function readChapters({ digest }: KeptMatter, root = folder): Array<Chapter> {
  return readKept(join(root, digest, chaptersName), isChapters, 'the chapters of a volume')
}

/** Read the printed index of a volume that has one. */
export function readIndexPage({ digest }: KeptMatter, root = folder): IndexPage {
  return readKept(join(root, digest, indexName), isIndex, 'the printed index of a volume')
}

const chaptersName = 'chapters.json'
const indexName = 'printed-index.json'

function toSectionName(place: number): string {
  return `${place}.section.json`
}

function isSection(value: unknown): value is TextPage {
  return typeof value === 'object' && value !== null && 'html' in value
}

function isIndex(value: unknown): value is IndexPage {
  return isSection(value) && 'letters' in value
}

function isChapters(value: unknown): value is Array<Chapter> {
  return Array.isArray(value)
}
