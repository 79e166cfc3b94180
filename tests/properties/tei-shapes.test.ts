import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { countLetters, toReadRanges, toTextRanges } from '../../src/pipeline/letters.ts'
import { readDocument, readVolume } from '../../src/pipeline/read.ts'
import { isPathId } from '../../src/tree/path-ids.ts'
import { findMapping } from '../../src/parse/tei/mapping.ts'

/** Types of divisions: known ones, unknown ones, and none. */
const type = fc.constantFrom('', 'letter', 'entry', 'act', 'scene', 'chapter', 'part', 'document')

const word = fc.constantFrom('rope', 'lamp', 'quay', 'tide')

const head = fc.option(
  word.map((text) => `<head>${text}</head>`),
  { nil: '' },
)

/** Running text, with and without notes, page breaks and text between blocks. */
const block = fc.oneof(
  word.map((text) => `<p>${text}</p>`),
  word.map((text) => `<p>${text}<note n="1">of ${text}</note></p>`),
  word.map((text) => `<pb n="3"/><ab>${text}</ab>`),
  word.map((text) => `<unknown><p>${text}</p></unknown>`),
  word.map((text) => `<list><item>${text}</item></list>`),
  fc.constant(' '),
)

const { division } = fc.letrec<{ division: string }>((tie) => ({
  division: fc
    .tuple(
      type,
      fc.constantFrom('div', 'div1', 'div2'),
      fc.option(fc.constantFrom('a', 'b', 'b.1', '1c')),
      head,
      fc.array(fc.oneof({ depthSize: 'small' }, block, tie('division')), { maxLength: 4 }),
    )
    .map(([type, name, id, head, content]) => {
      const attributes = `${type && ` type="${type}"`}${id ? ` xml:id="${id}"` : ''}`
      return `<${name}${attributes}>${head}${content.join('')}</${name}>`
    }),
}))

const part = (name: string) =>
  fc.option(
    fc
      .array(
        fc.oneof(
          block,
          division,
          word.map((text) => `<titlePage>${text}</titlePage>`),
        ),
        {
          maxLength: 3,
        },
      )
      .map((content) => `<${name}>${content.join('')}</${name}>`),
    { nil: '' },
  )

const body = fc
  .array(fc.oneof(division, block), { maxLength: 5 })
  .map((content) => `<body>${content.join('')}</body>`)

const { text } = fc.letrec<{ text: string }>((tie) => ({
  text: fc
    .tuple(
      part('front'),
      fc.oneof(
        { depthSize: 'small' },
        body,
        fc
          .tuple(head, fc.array(tie('text'), { minLength: 1, maxLength: 3 }))
          .map(([head, texts]) => `<group>${head}${texts.join('')}</group>`),
      ),
      part('back'),
    )
    .map((parts) => `<text>${parts.join('')}</text>`),
}))

const header = fc
  .option(word, { nil: '' })
  .map(
    (title) =>
      `<teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt></fileDesc></teiHeader>`,
  )

const { tei } = fc.letrec<{ tei: string }>((tie) => ({
  tei: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(header, text).map((parts) => `<TEI xml:id="t">${parts.join('')}</TEI>`),
    fc
      .tuple(header, fc.array(tie('tei'), { minLength: 1, maxLength: 3 }))
      .map(([header, all]) => `<teiCorpus>${header}${all.join('')}</teiCorpus>`),
  ),
}))

/** Ranges that messages report as not read. */
function toReported(file: VFile) {
  return file.messages.flatMap(({ ruleId, place }) =>
    ruleId === 'tei-unread' && place && 'start' in place ? [place] : [],
  )
}

test('no letter of a TEI file of any shape is lost, as a volume or as a document', () => {
  fc.assert(
    fc.property(tei, (value) => {
      const volume = new VFile({ path: 'letters.xml', value })
      const read = toReadRanges(readVolume(volume))
      expect(countLetters(value, read, toReported(volume)).losses).toEqual([])
      const document = new VFile({ path: 'letter.xml', value })
      const data = { id: 'letter', volume: 'letters', supplied: {} }
      const texts = toTextRanges(readDocument(document, data))
      expect(countLetters(value, texts, toReported(document)).losses).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('the documents of a TEI file of any shape do not overlap and have ids and titles of their own', () => {
  fc.assert(
    fc.property(tei, (value) => {
      const file = new VFile({ path: 'letters.xml', value })
      const { documents } = readVolume(file)
      const mapping = findMapping(value, { divide: true })
      expect(documents.length > 0).toBe(mapping !== undefined)
      // In the series, a document with an id inside another is apart from it.
      const isApart = mapping?.by !== 'document'
      let end = 0
      for (const { id, position, tree } of documents) {
        if (isApart) expect(position.start.offset).toBeGreaterThanOrEqual(end)
        end = position.end.offset ?? 0
        expect(isPathId(id)).toBe(true)
        expect(tree.children.some(({ type }) => type === 'title')).toBe(true)
      }
      expect(new Set(documents.map(({ id }) => id.toLowerCase())).size).toBe(documents.length)
    }),
    { numRuns: 200 },
  )
})
