import type { APIRoute } from 'astro'
import { openSite } from '../../load/site.ts'
import { type AnnotationsProps, listAnnotations, toAnnotations } from '../../write/annotations.ts'

/** Serve the annotations of a document as W3C Web Annotations. */
export const GET: APIRoute<AnnotationsProps> = ({ props, site }) => {
  const root = new URL(import.meta.env.BASE_URL, site).href
  const annotations = toAnnotations(openSite(import.meta.env.BASE_URL), props, root)
  return new Response(JSON.stringify(annotations), {
    headers: {
      'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    },
  })
}

export const getStaticPaths = () => listAnnotations(openSite(import.meta.env.BASE_URL))
