import type { VFile } from 'vfile'
import { type AnnotationItem, toOccurrence } from '../../schemas/annotation.ts'
import { sidecarSchema } from '../../schemas/sidecar.ts'
import type { DocumentData } from '../../tree/nodes.ts'
import type { StandOffAnnotation } from '../../tree/stand-off.ts'
import { fromPlacedYaml } from './from-yaml.ts'
import { checkNoteLinks } from './note-links.ts'

/**
 * Read a sidecar.
 *
 * @param file
 *   YAML; errors are added to it as messages, and unsafe links as warnings.
 * @returns
 *   What the sidecar states of the document, supplied facts and annotations; all absent or empty if there was an error.
 */
export function fromSidecar(file: VFile): Omit<DocumentData, 'id' | 'volume'> {
  const sidecar = fromPlacedYaml(file, sidecarSchema)
  if (sidecar === undefined) return { supplied: {} }
  const { title, lang, dir, box, folder, referenceCode, conventions, ...facts } = sidecar.data
  const { annotations = [], participants, ...rest } = facts
  const shelf = {
    ...(box !== undefined && { box }),
    ...(folder !== undefined && { folder }),
    ...(referenceCode !== undefined && { referenceCode }),
  }
  const stated = {
    ...(title !== undefined && {
      statedTitle: { text: title, position: sidecar.places.value(['title']) },
    }),
    ...(lang !== undefined && { lang }),
    ...(dir && { dir }),
    ...(Object.keys(shelf).length > 0 && { shelf }),
    ...(conventions && { conventions }),
  }
  const supplied = {
    ...rest,
    ...(participants && {
      participants: participants.map((participant, index) => ({
        ...participant,
        position: sidecar.places.value(['participants', index, 'name']),
      })),
    }),
  }
  if (annotations.length === 0) return { ...stated, supplied }
  for (const [index, { note = '' }] of annotations.entries()) {
    checkNoteLinks(note, file, sidecar.places.value(['annotations', index, 'note']))
  }
  return {
    ...stated,
    supplied,
    annotations: annotations.map((item, index) => ({
      ...toStandOff(item, index),
      position: sidecar.places.value(['annotations', index, 'quote']),
      ...(item.note !== undefined && {
        notePosition: sidecar.places.value(['annotations', index, 'note']),
      }),
    })),
  }
}

function toStandOff(item: AnnotationItem, index: number): StandOffAnnotation {
  const { quote, prefix, suffix, every, whose, note, source, mark, mentioned } = item
  const occurrence = item.occurrence === undefined ? undefined : toOccurrence(item.occurrence)
  return {
    id: `an${index + 1}`,
    anchor: {
      quote,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
      ...(item.in !== undefined && { in: item.in }),
      ...(occurrence && { occurrence }),
      ...(every !== undefined && { every: every === 'true' ? true : every }),
    },
    body: toBody(item),
    ...(note !== undefined && { note }),
    whose,
    ...(source !== undefined && { source }),
    mark: mark ?? 'document',
    ...(mentioned && { mentioned: true }),
  }
}

function toBody({ person, place, term }: AnnotationItem): StandOffAnnotation['body'] {
  if (person !== undefined) return { type: 'person', ref: person }
  if (place !== undefined) return { type: 'place', ref: place }
  return term === undefined ? { type: 'note' } : { type: 'term', ref: term }
}
