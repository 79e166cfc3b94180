import type { APIRoute } from 'astro'
import { toListedDocument } from '../../edition/lists.ts'
import { toVolumePaths, type VolumePageProps } from '../../load/volume-paths.ts'

/** The documents of a volume with their printed pages, as JSON: a list in their order. */
export const GET: APIRoute<VolumePageProps> = ({ props }) =>
  Response.json(props.documents.map(({ data }) => toListedDocument(data)))

export const getStaticPaths = toVolumePaths
