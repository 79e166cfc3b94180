import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toTei } from '../../src/export/tei.ts'
import { hasError } from '../../src/messages/report.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { content, toDocument } from '../properties/tei-content.ts'
import { transcriptions } from '../properties/transcriptions.ts'
import { exportDocument } from './export-document.ts'
import { readElements, readFixtures, readMemo } from './fixture-trees.ts'
import { readSharedVolume, volumeId, volumePath } from './shared-volume.ts'
import { describeReading, isFull, readBack } from './tei-reading.ts'

const memo = { id: 'd162', volume: volumeId }

function read(value: string, path = 'd1.txt'): Root {
  return readDocument(new VFile({ path, value }))
}

/** Body of the TEI of a transcription. */
function writeBody(value: string): string {
  const tei = toTei(exportDocument(read(value)))
  return tei.slice(tei.indexOf('<body>'), tei.indexOf('</body>'))
}

test('points stand in their paragraph, with labels as text, and notes at their references', async () => {
  const tei = toTei(exportDocument(await readMemo(), memo))
  expect(tei).toContain('<pb n="366"/>\n<div type="document" xml:id="d162" n="162"')
  expect(tei).toContain(
    '<label>3)</label><item n="3" xml:id="d162p1.3"> there is no possibility of negotiations',
  )
  expect(tei).toContain(
    'xml:id="d162an3">Yost</persName>)<note n="1" xml:id="d162fn1" type="source">Source: ',
  )
  expect(tei).toContain('that a political <pb n="367" xml:id="pg_367"/> channel can be used')
  expect(tei).toContain('<ref target="https://example.org/editions/frus1964-68v02/d161/">')
})

test('words that the editors explain have ids, to which their annotations point', async () => {
  const tei = toTei(exportDocument(await readMemo(), memo))
  const [, target] = /<annotation xml:id="an1"[^>]* target="#(\S+?)"/.exec(tei) ?? []
  expect(target).toBe('d162an1')
  expect(tei).toContain(
    '<persName key="rusk-dean" ref="https://example.org/editions/people/rusk-dean/" xml:id="d162an1">Rusk</persName>',
  )
})

test('a page that begins inside a word does not divide it', () => {
  expect(writeBody('A note\n\nThe har[Page 5]bor is free. It was [Page 6] calm.\n')).toMatch(
    /The har<pb n="5" xml:id="pg_5" break="no"\/>bor .* was <pb n="6" xml:id="pg_6"\/> calm/,
  )
})

test('a second reference is a copy of the note, and a note without one says so', () => {
  const body = writeBody(
    'A letter\n\nHe said so.1 She said so.1\n\n  1. Not printed.\n  3. Lost.\n',
  )
  expect(body).toContain('so.<note n="1" xml:id="d1fn1">Not printed.</note> She')
  expect(body).toContain('so.<note n="1" copyOf="#d1fn1"/></p>')
  expect(body).toContain('<note n="3" xml:id="d1fn3" anchored="false">Lost.</note>')
})

test('what cannot be part of an id is written as its code', () => {
  expect(writeBody('A letter\n\nHe said so.*\n\n* Not printed.\n')).toContain('xml:id="d1fn_2A_"')
  const ids = { id: '1871-05-04', volume: 'harbor' }
  const tei = toTei(exportDocument(read('A letter\n\nHe said so.\n'), ids))
  expect(tei).toContain('xml:id="_1871-05-04p1"')
})

test('hostile characters are escaped, or said with their code', () => {
  const body = writeBody('A note\n\nIf a < b & c ]]> d, \u0001 rings "\ud800".\n')
  expect(body).toContain('If a &lt; b &amp; c ]]&gt; d, <g n="U+0001">\ufffd</g> rings')
  expect(body).toContain('"<g n="U+D800">\ufffd</g>"')
})

describe('the header', () => {
  const editors = [{ given: 'Ada', family: 'Marin', suffix: 'Jr.' }, { family: 'Archive & Co.' }]
  const document = exportDocument(
    read('12. A letter\n\nTrieste, May 4, 1871.\n\nSir: All is well.\n'),
  )

  test('describes the printed volume, the release and the source', () => {
    const tei = toTei({
      ...document,
      url: 'https://example.org/printed/1',
      edition: { title: 'Letters', editors, publisher: 'Archive', license: { words: 'CC BY 4.0' } },
      volume: {
        ...{ title: 'Letters', series: 'Papers', subseries: '1871–1872', number: 'II', editors },
        ...{ publisher: 'House', place: 'Trieste', year: 1996, isbn13: '9780160451263' },
      },
      record: {
        ...document.record,
        correspondents: { from: 'Ada Marin', to: 'Leo Marin' },
        pages: { first: '3', last: '4' },
      },
    })
    expect(tei).toContain(
      '<edition n="1.0">Letters, release 1.0, <date when="2026-11-29">2026-11-29</date></edition>',
    )
    expect(tei).toContain('<publisher>Archive</publisher>')
    expect(tei).toContain('<licence>CC BY 4.0</licence>')
    expect(tei).toContain(
      '<forename>Ada</forename> <surname>Marin</surname> <genName>Jr.</genName>',
    )
    expect(tei).toContain('<editor>Archive &amp; Co.</editor>')
    expect(tei).toContain('<title level="m">Letters</title><idno type="ISBN">9780160451263</idno>')
    expect(tei).toContain('<pubPlace>Trieste</pubPlace><publisher>House</publisher>')
    expect(tei).toContain('<biblScope unit="page">3–4</biblScope>')
    expect(tei).toContain('<idno type="SHA-256">00ff</idno>')
    expect(tei).toContain('<correspAction type="sent"><name>Ada Marin</name></correspAction>')
    expect(tei).toContain('<date when="1871-05-04">Trieste, May 4, 1871.</date>')
  })

  test('describes where unpublished papers are kept, and invents no publisher', () => {
    const tei = toTei({
      ...document,
      release: { date: '' },
      volume: { title: 'Papers', repository: 'Archive', rights: 'In the public domain.' },
      holding: {
        ...{ repository: 'Archive', location: 'Trieste', collection: 'Berti Papers' },
        ...{ box: '3', folder: '12', referenceCode: 'FO 371' },
      },
    })
    expect(tei).toContain(
      '<settlement>Trieste</settlement><repository>Archive</repository><collection>Berti Papers</collection><idno>FO 371</idno><idno type="box">3</idno><idno type="folder">12</idno>',
    )
    expect(tei).toContain('<edition>Papers of the Harbors</edition>')
    expect(tei).toContain('<p>In the public domain.</p>')
    expect(tei).not.toMatch(/<publisher>|<imprint>|Foreign Relations/)
  })

  test('names a collection by its title where nothing else is known, and a book without a year', () => {
    const { volume: title } = { volume: { title: 'Papers' } }
    const papers = toTei({ ...document, volume: { ...title, box: '3' }, holding: {} })
    expect(papers).toContain('<msIdentifier><collection>Papers</collection></msIdentifier>')
    expect(toTei(document)).toContain('<imprint><date>n.d.</date></imprint>')
  })
})

describe('read back, it gives the same words and the same places:', () => {
  test('the memorandum', async () => {
    const tree = await readMemo()
    expect(describeReading(readBack(tree, memo))).toEqual(describeReading(tree))
  })

  test.each([...readFixtures(), ...readElements()])('$name', ({ tree }) => {
    expect(describeReading(readBack(tree))).toEqual(describeReading(tree))
  })

  test.skipIf(!volumePath)('all documents of a volume', () => {
    const documents = readSharedVolume()
    expect(documents).toHaveLength(351)
    for (const { id, tree } of documents) {
      const back = readBack(tree, { id, volume: volumeId })
      expect(describeReading(back), id).toEqual(describeReading(tree))
    }
  })

  test('any transcription', () => {
    fc.assert(
      fc.property(transcriptions, (value) => {
        const file = new VFile({ path: 'd1.txt', value })
        const tree = readDocument(file)
        if (hasError(file)) return
        expect(describeReading(readBack(tree))).toEqual(describeReading(tree))
      }),
      // A paragraph behind a note to which nothing refers is on the page that began before it.
      { examples: [['A\n\f17\n\n[^1]: \n\n1. ']] },
    )
  })

  test('TEI of any elements in any order', () => {
    fc.assert(
      fc.property(content, (content) => {
        const tree = read(toDocument(content), 'd1.xml')
        if (!isFull(tree)) return
        const back = describeReading(readBack(tree))
        expect({ ...back, units: new Map() }).toEqual({
          ...describeReading(tree),
          units: new Map(),
        })
      }),
      { numRuns: 300 },
    )
  })
})
