import { type Release, toReleaseName } from '../edition/records/release.ts'
import { kindOf } from '../tree/register.ts'
import type { StandOffAnnotation } from '../tree/stand-off.ts'
import type { AnnotationTargets } from './annotation-targets.ts'

/** Options for exporting the annotations of a document. */
export interface WebAnnotationsOptions {
  /** Absolute address of this export. */
  id: string
  /** Absolute address of the document's page. */
  source: string
  /** Absolute address of the site, with a slash at the end. */
  site: string
  /** State of the text to which the annotations apply. */
  release: Release
  /** Language of the editors' notes (BCP 47). */
  language: string
  /** Renders an editor's note as HTML. */
  toHtml: (note: string) => string
}

/**
 * Convert the annotations of a document to W3C Web Annotations, in a collection of one page.
 *
 * @param targets
 *   Annotations with their places (`toAnnotationTargets`).
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotations(
  targets: ReadonlyArray<AnnotationTargets>,
  options: WebAnnotationsOptions,
) {
  const { id, source, release } = options
  const name = toReleaseName(release)
  const items = targets.map(({ annotation, selectors }) => ({
    id: `${id}#${annotation.id}`,
    type: 'Annotation' as const,
    motivation: toMotivation(annotation),
    body: toBody(annotation, options),
    target: selectors.map((selector) => ({ source, ...toState(release), selector })),
  }))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
    id,
    type: 'AnnotationCollection' as const,
    ...(name !== '' && { 'schema:version': name }),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage' as const, partOf: id, startIndex: 0, items },
  }
}

/** Say of which day the annotated text is. */
function toState({ date }: Release) {
  if (date === '') return {}
  return { state: { type: 'TimeState' as const, sourceDate: `${date}T00:00:00Z` } }
}

function toMotivation({ body, whose }: StandOffAnnotation): Array<string> {
  const motivation = body.type === 'note' ? 'commenting' : 'identifying'
  return whose === 'corrected' ? [motivation, 'editing'] : [motivation]
}

function toBody({ body, note }: StandOffAnnotation, options: WebAnnotationsOptions) {
  const { site, toHtml, language } = options
  const text = note === undefined ? [] : [toTextualBody(toHtml(note), body.type, language)]
  if (body.type === 'note') return text
  const source = `${site}${kindOf[body.type]}/${body.ref}/`
  return [{ type: 'SpecificResource' as const, source, purpose: 'identifying' }, ...text]
}

function toTextualBody(value: string, type: StandOffAnnotation['body']['type'], language: string) {
  const purpose = type === 'note' ? 'commenting' : 'describing'
  return { type: 'TextualBody' as const, value, format: 'text/html', language, purpose }
}
