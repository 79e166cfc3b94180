import type { APIRoute } from 'astro'
import { toListedSection } from '../../edition/lists.ts'
import { toSectionPages } from '../../edition/sections.ts'
import { toVolumePaths, type VolumePageProps } from '../../load/volume-paths.ts'

/** The sections of the front and back matter of a volume with their printed pages, as JSON: a list in their order. */
export const GET: APIRoute<VolumePageProps> = ({ props: { volume } }) => {
  const { matter } = volume.data
  return Response.json(matter ? toSectionPages(matter).map(toListedSection) : [])
}

export const getStaticPaths = toVolumePaths
