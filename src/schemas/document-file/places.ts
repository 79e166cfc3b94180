import { z } from 'zod'
import { stepKinds } from '../../tree/locator.ts'

const text = z.string()

/** A range of printed pages. */
export const pagesSchema = z
  .strictObject({ first: text, last: text })
  .meta({ id: 'pages', description: 'Printed pages, as labelled.' })

/** A step to a place. */
const stepSchema = z.strictObject({
  kind: z.enum(stepKinds),
  label: text,
  printed: text
    .exactOptional()
    .meta({ description: 'Number that a paragraph prints itself: `7`; its label is its count.' }),
  counted: z
    .literal(true)
    .exactOptional()
    .meta({ description: 'The name says that the label is a count, because others print that.' }),
  occurrence: z
    .int()
    .exactOptional()
    .meta({ description: 'Which of several places with one name, from 1.' }),
})

/** A place that an address names, with its words. */
export const unitSchema = z
  .strictObject({
    address: text.meta({ description: 'Address of the place on the page of the document.' }),
    steps: z
      .array(stepSchema)
      .meta({ description: 'Steps to it, the outermost first: paragraph 1, point 3.' }),
    pages: pagesSchema.exactOptional(),
    name: text.meta({ description: 'The place in words: `Point 3, p. 367`.' }),
    label: text.exactOptional().meta({ description: 'Label as printed: `3)`, `(a)`, `1`.' }),
    text: text.meta({
      description:
        'Its own words as read: without those of the points in it, page breaks and numbers of notes.',
    }),
    speaker: text.exactOptional().meta({ description: 'Who speaks in it, as printed.' }),
    note: z
      .strictObject({
        type: z.enum(['source', 'summary', 'apparatus']).exactOptional(),
        from: z
          .array(text)
          .meta({ description: 'Units with a reference to the note, each once, in order.' }),
      })
      .exactOptional()
      .meta({ description: 'What is known of the unit if it is a note.' }),
  })
  .meta({ id: 'unit' })

/** The beginning of a printed page. */
export const pageBreakSchema = z
  .strictObject({
    address: text,
    label: text.meta({ description: 'Number of the page as printed.' }),
    name: text,
    unit: text.exactOptional().meta({
      description: 'Unit that the page break interrupts; absent if it is between two.',
    }),
  })
  .meta({ id: 'pageBreak' })

/** A reference of the text. */
export const referenceSchema = z
  .strictObject({
    unit: text.exactOptional().meta({ description: 'Unit with the reference.' }),
    text: text.meta({ description: 'Words of the reference: `Document 161`.' }),
    target: text
      .exactOptional()
      .meta({ description: 'Document, as written: `d11`, or `papers/d7`.' }),
    fragment: text.exactOptional().meta({
      description:
        'Anchor in it: `fn2`; or a point or paragraph by its printed label: `point_3`. The address has its anchor.',
    }),
    address: text
      .exactOptional()
      .meta({ description: 'Where it leads; absent if that is not known or not published.' }),
  })
  .meta({ id: 'reference' })

/** An annotation of the editors. */
export const annotationSchema = z
  .strictObject({
    type: z.enum(['person', 'place', 'term', 'note']),
    key: text.exactOptional().meta({ description: 'Key of the entry that the words name.' }),
    address: text.exactOptional().meta({ description: 'Page of the entry.' }),
    note: text.exactOptional().meta({ description: 'Words of the editors, in Markdown.' }),
    whose: z.enum(['ours', 'volume', 'tei', 'corrected']).meta({
      description:
        'Who says it: the edition, the printed volume, its digital edition, or a correction of that.',
    }),
    source: text.exactOptional().meta({ description: 'Evidence, in words.' }),
    places: z
      .array(z.strictObject({ unit: text.exactOptional(), quote: text }))
      .meta({ description: 'Words that it explains, with their units.' }),
  })
  .meta({ id: 'annotation' })
