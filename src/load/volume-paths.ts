import { type CollectionEntry, getCollection } from 'astro:content'
import { sortDocuments } from '../edition/documents.ts'
import type { MatterRecord } from '../schemas/matter.ts'

/** What the pages of a volume show. */
export interface VolumePageProps {
  volume: CollectionEntry<'volumes'>
  /** Documents that the edition holds of it, in their order. */
  documents: Array<CollectionEntry<'documents'>>
}

/** The pages of volumes: one for each. */
export async function toVolumePaths(): Promise<
  Array<{ params: { volume: string }; props: VolumePageProps }>
> {
  const documents = Map.groupBy(await getCollection('documents'), ({ data }) => data.volume)
  return (await getCollection('volumes')).map((volume) => ({
    params: { volume: volume.id },
    props: { volume, documents: sortDocuments(documents.get(volume.id) ?? []) },
  }))
}

/** What the pages of printed indexes show. */
export interface IndexPageProps extends VolumePageProps {
  matter: MatterRecord
}

/** The pages of printed indexes: one for each volume that has one. */
export async function toIndexPaths(): Promise<
  Array<{ params: { volume: string }; props: IndexPageProps }>
> {
  return (await toVolumePaths()).flatMap(({ params, props }) => {
    const { matter } = props.volume.data
    if (!matter?.sections.some(({ list }) => list === 'index')) return []
    return [{ params, props: { ...props, matter } }]
  })
}
