import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { z } from 'zod'
import { toAnnotationTargets } from '../../src/export/annotation-targets.ts'
import { toWebAnnotations } from '../../src/export/web-annotations.ts'
import { linkNames, readDocument } from '../../src/pipeline/read.ts'
import { renderNote } from '../../src/pipeline/render.ts'
import { toMentions } from '../../src/tree/mentions.ts'
import { toReading } from '../../src/tree/reading.ts'
import { memoText, readMemo } from '../remark/memo.ts'

/* Rules of the Web Annotation Data Model that the annotations might break, by section. */

const iri = z.url({ protocol: /^https?$/ })
const offset = z.int().nonnegative()

/** 4.2.4 Text Quote Selector. */
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})

/** 4.2.5 Text Position Selector: the end is after the start. */
const position = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset })
  .refine(({ start, end }) => start < end)

/** 4.2.1 Fragment Selector, 4.2.9 refined by another. */
const fragment = z.strictObject({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('http://www.w3.org/TR/html5/'),
  value: z.string().min(1),
  refinedBy: position.optional(),
})

/** 3.3.5 Motivation and Purpose: the terms that the vocabulary defines. */
const purpose = z.enum(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
)

/** 3.2.4 Embedded Textual Body, 4 Specific Resources. */
const body = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('TextualBody'),
    value: z.string().min(1),
    format: z.literal('text/html'),
    language: z.literal('en'),
    purpose,
  }),
  z.strictObject({ type: z.literal('SpecificResource'), source: iri, purpose }),
])

/** 4.3.1 Time State: the day of the text that is annotated. */
const timeState = z.strictObject({
  type: z.literal('TimeState'),
  sourceDate: z.literal('2026-11-29T00:00:00Z'),
})

/** 3.1 Annotations: an IRI, a type, one target or more. */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.array(purpose).min(1),
  body: z.array(body).min(1),
  target: z
    .array(
      z.strictObject({
        source: iri,
        state: timeState,
        selector: z.array(z.discriminatedUnion('type', [quote, fragment])).min(1),
      }),
    )
    .min(1),
})

/** 5.1 Annotation Collection, 5.2 Annotation Page. */
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  'schema:version': z.literal('1.2'),
  total: offset,
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: offset,
    items: z.array(annotation),
  }),
})

const site = 'https://example.org/'
const options = {
  id: `${site}frus1964-68v02/d162.annotations.jsonld`,
  release: { version: '1.2', date: '2026-11-29' },
  source: `${site}frus1964-68v02/d162/`,
  site,
  language: 'en',
  toHtml: (note: string) => renderNote(note, (href) => ({ href })),
}
const { tree } = readMemo()
const written = toWebAnnotations(toAnnotationTargets(tree), options)

describe('the annotations of the memo', () => {
  test('conform to the Web Annotation Data Model', () => {
    const { first, total } = collection.parse(JSON.parse(JSON.stringify(written)))
    expect(first.items).toHaveLength(total)
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total)
    expect(total).toBeGreaterThanOrEqual(25)
  })

  test('identify, comment and correct', () => {
    const y = written.first.items.find(({ body }) =>
      body.some((one) => one.type === 'TextualBody' && one.value.includes('clerk')),
    )
    expect(y?.motivation).toEqual(['identifying', 'editing'])
    expect(y?.target).toHaveLength(6)
    expect(y?.body[0]).toEqual({
      type: 'SpecificResource',
      source: 'https://example.org/people/yost-charles-w/',
      purpose: 'identifying',
    })
  })

  test('have quotes that match their positions in the text of the block', () => {
    const texts = new Map(
      tree.children.map((child) => [
        'data' in child ? child.data?.id : undefined,
        [...toReading(child).text],
      ]),
    )
    for (const { target } of written.first.items) {
      for (const { selector } of target) {
        const [words, , place] = selector
        if (!words || !('exact' in words) || !place || !('refinedBy' in place)) throw new Error()
        const text = texts.get(place.value) ?? []
        const { start, end } = place.refinedBy
        expect(text.slice(start, end).join('')).toBe(words.exact)
      }
    }
  })
})

test('point 3 is selected as in the model, in code points', () => {
  const sidecar = `annotations:
  - quote: >-
      there is no possibility of negotiations the object of which is to have the US withdraw and leave those
      countries to be overrun by the north
    note: Point 3.
    whose: ours
`
  const { first } = toWebAnnotations(toAnnotationTargets(readMemo(memoText, sidecar).tree), options)
  const conformsTo = 'http://www.w3.org/TR/html5/'
  expect(first.items[0]?.target[0]?.selector).toEqual([
    {
      type: 'TextQuoteSelector',
      exact:
        'there is no possibility of negotiations the object of which is to have the US withdraw and leave those countries to be overrun by the north',
      prefix: 'the mercy of the Communists; 3) ',
      suffix: '; 4) a public negotiation which ',
    },
    { type: 'FragmentSelector', conformsTo, value: 'p1.3' },
    {
      type: 'FragmentSelector',
      conformsTo,
      value: 'p1',
      refinedBy: { type: 'TextPositionSelector', start: 768, end: 907 },
    },
  ])
})

test('a character outside the basic plane counts as one', () => {
  const text = memoText.replace('Sec said he', '🕊🕊 Sec said he')
  const sidecar = 'annotations:\n  - { quote: quiet but, note: N., whose: ours }\n'
  const { first } = toWebAnnotations(toAnnotationTargets(readMemo(text, sidecar).tree), options)
  const place = first.items[0]?.target[0]?.selector[2]
  const start = [...'🕊🕊 Sec said he would appreciate it if Y could make a '].length
  expect(place).toMatchObject({ refinedBy: { start, end: start + 9 } })
})

test('words without an address are selected only by the words', () => {
  const text =
    'Secret\n\n1. Telegram\n\n\nWashington, May 3, 1965.\n\nPARTICIPANTS\n  * The President\n\nHe left.\n'
  const sidecar = `annotations:
  - { quote: Secret, note: N., whose: ours }
  - { quote: Washington, note: N., whose: ours }
  - { quote: The President, note: N., whose: ours }
  - { quote: He left, note: N., whose: ours }
`
  const { tree, messages } = readMemo(text, sidecar)
  const { first } = toWebAnnotations(toAnnotationTargets(tree), options)
  expect(messages).toEqual([])
  const types = first.items.map(({ target }) => target[0]?.selector.map(({ type }) => type))
  expect(types).toEqual([
    ['TextQuoteSelector'],
    ['TextQuoteSelector'],
    ['TextQuoteSelector', 'FragmentSelector'],
    ['TextQuoteSelector', 'FragmentSelector', 'FragmentSelector'],
  ])
})

test('names marked in the source are not annotations', () => {
  const value =
    '<div type="document" xml:id="d1"><head>1. Note</head><p>He saw <persName corresp="#p_RD1">Rusk</persName>.</p></div>'
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  const rusk = { kind: 'people', key: 'rusk', name: 'Rusk', sort: 'Rusk', note: 'He.' } as const
  linkNames(tree, () => ({ ...rusk, names: [], evidence: [] }))
  expect(toMentions(tree).map(({ key }) => key)).toEqual(['rusk'])
  expect(toWebAnnotations(toAnnotationTargets(tree), options).total).toBe(0)
})
