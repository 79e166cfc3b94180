import type { APIRoute } from 'astro'
import { type CollectionEntry, getCollection } from 'astro:content'
import { resolveNoteLink } from '../../edition/note-link.ts'
import { toWebAnnotations } from '../../export/web-annotations.ts'
import { readTree } from '../../load/kept-documents.ts'
import { renderNote } from '../../pipeline.ts'

interface Props {
  entry: CollectionEntry<'documents'>
  /** Address of the volume in the publisher's own edition. */
  office: string
}

export async function getStaticPaths() {
  const volumes = new Map((await getCollection('volumes')).map(({ id, data }) => [id, data.url]))
  // Without a sidecar nothing is annotated.
  const annotated = await getCollection('documents', ({ data }) => data.sidecar !== undefined)
  return annotated.map((entry) => ({
    params: { volume: entry.data.volume, document: entry.data.document },
    props: { entry, office: volumes.get(entry.data.volume) ?? '' },
  }))
}

/** The annotations of a document, as W3C Web Annotations. */
export const GET: APIRoute<Props> = ({ props: { entry, office }, site }) => {
  const root = new URL(import.meta.env.BASE_URL, site).href
  const resolve = ({ target }: { target: string }) => ({
    href: target.includes('/') ? new URL(target, new URL('.', office)).href : `${office}/${target}`,
  })
  const annotations = toWebAnnotations(readTree(entry.data), {
    id: `${root}${entry.id}.annotations.jsonld`,
    source: `${root}${entry.id}/`,
    site: root,
    toHtml: (note) => renderNote(note, (target) => resolveNoteLink(target, root, resolve)),
  })
  return new Response(JSON.stringify(annotations), {
    headers: {
      'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    },
  })
}
