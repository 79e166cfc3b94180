import { type CollectionEntry, getCollection } from 'astro:content'
import { sortDocuments } from '../edition/documents.ts'
import { pageFinder } from '../edition/find-page.ts'
import { type FindPlace, placeFinder } from '../edition/places.ts'
import { referenceResolver } from '../edition/reference-resolver.ts'
import { toPagedSections, toSectionPages } from '../edition/sections.ts'
import { volumeLinker } from '../edition/volume-links.ts'

/** Where the references of the pages of this edition lead. */
export interface EditionLinks {
  /** Finds the places that are referred to. */
  find: FindPlace
  /**
   * Make a function that tells where the references of one page lead.
   *
   * @param volume
   *   Its volume.
   * @param id
   *   Its document or section: `d162`.
   */
  from: (volume: CollectionEntry<'volumes'>, id: string) => ReturnType<typeof referenceResolver>
}

/**
 * Make what leads from page to page.
 *
 * @param base
 *   Path of the site: `/`.
 */
export async function readEditionLinks(base: string): Promise<EditionLinks> {
  const documents = sortDocuments(await getCollection('documents'))
  const records = await getCollection('volumes')
  const sections = records.flatMap(({ id, data }) => toPagedSections(id, data.matter))
  const find = placeFinder(documents, pageFinder(documents, sections))
  const volumes = new Set(records.map(({ id }) => id))
  return {
    find,
    from({ id: volume, data: { url, matter } }, id) {
      const context = { from: { volume, id }, find, volumes, base, office: url }
      const sections = matter ? toSectionPages(matter) : []
      return volumeLinker(`${base}${volume}/`, sections, referenceResolver(context))
    },
  }
}
