import { readFileSync } from 'node:fs'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import { fromTei, fromTeiHeader, type TeiVolume } from '../../../src/parse/tei/index.ts'
import { readDocument } from '../../../src/pipeline/read.ts'
import type { Node } from '../../../src/tree/nodes.ts'
import { toText } from '../../../src/tree/to-text.ts'
import { writeLocator } from '../../../src/tree/locator-words.ts'
import { toUnits } from '../../../src/tree/units.ts'
import { sharedPath } from '../../shared.ts'
import { fold, type Letters, toLetters } from './letters.ts'
import { english } from '../../../src/words/en/index.ts'

const path = sharedPath('volumes/frus1964-68v02.xml')

describe.skipIf(path === undefined)('a whole volume of the series', () => {
  let xml: string
  let file: VFile
  let volume: TeiVolume
  let letters: Array<Letters>

  beforeAll(() => {
    xml = readFileSync(path ?? '', 'utf8')
    file = new VFile({ path: 'frus1964-68v02.xml', value: xml })
    volume = fromTei(xml, file)
    letters = toLetters(xml)
  })

  test('has 351 documents in four chapters, and no unknown elements', () => {
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      '405 letters of `titlePage` are on no page',
      '603 letters of `div` are on no page',
    ])
    expect(volume.id).toBe('frus1964-68v02')
    expect(volume.documents.map(({ id }) => id)).toEqual(letters.map(({ id }) => id))
    expect(volume.documents).toHaveLength(351)
    expect(
      volume.chapters.map(({ id, level, documents }) => [
        id,
        level,
        documents.at(0),
        documents.at(-1),
      ]),
    ).toEqual([
      ['comp1', 1, undefined, undefined],
      ['ch1', 2, 'd1', 'd108'],
      ['ch2', 2, 'd109', 'd188'],
      ['ch3', 2, 'd189', 'd287'],
      ['ch4', 2, 'd288', 'd351'],
    ])
  })

  test('has its front matter, its lists and its index', () => {
    expect(volume.sections.map(({ id }) => id)).toEqual([
      'preface',
      'editorial',
      'sources',
      'terms',
      'persons',
      'index',
    ])
    expect(volume.sections.map(({ tree }) => tree.data?.document?.firstPage)).toEqual([
      'III',
      'IX',
      'XIII',
      'XIX',
      'XXV',
      '775',
    ])
    expect(volume.persons).toHaveLength(286)
    expect(volume.terms).toHaveLength(233)
    expect(volume.persons.find(({ id }) => id === 'p_Y1')).toMatchObject({
      name: 'Y',
      description: 'see Sturm, Paul',
      see: 'p_GES1',
    })
    const index = volume.sections.at(-1)?.tree.children.find(({ type }) => type === 'list')
    const lines = index?.type === 'list' ? index.children.map((line) => toText(line)) : []
    expect(lines).toHaveLength(385)
    expect(lines).toContain('Yost, Charles, 365, 366-367, 369-372')
  })

  test('has every letter of every section', () => {
    const sections = toLetters(xml, 'section')
    expect(volume.sections.map(({ id }) => id)).toEqual(sections.map(({ id }) => id))
    for (const [index, { id, body }] of sections.entries()) {
      expect(fold(toText(volume.sections[index]?.tree ?? expect.fail(id))), id).toBe(body)
    }
  })

  test('has its record in its header', () => {
    const record = { subseries: '1964–1968', number: 'II', documents: 351 }
    expect(fromTeiHeader(xml, file)).toMatchObject(record)
  })

  test('has every letter of every document', () => {
    for (const [index, { id, body, notes }] of letters.entries()) {
      const children = volume.documents[index]?.tree.children ?? []
      const definitions = children.filter((node) => node.type === 'footnoteDefinition')
      const rest = children.filter((node) => node.type !== 'footnoteDefinition')
      expect(fold(toText(...rest)), id).toBe(body)
      expect(
        definitions.map((node) => fold(toText(...node.children.slice(1)))),
        id,
      ).toEqual(notes)
    }
  })

  test('has every note, page break, reference, name, list, table and signature', () => {
    const counted: Record<string, string> = {
      title: 'div',
      footnoteDefinition: 'note',
      pageBreak: 'pb',
      dateline: 'dateline',
      signature: 'signed',
      list: 'list',
      listItem: 'item',
      table: 'table',
      tableCell: 'cell',
      emphasis: 'hi',
      term: 'gloss',
      placeName: 'placeName',
      break: 'lb',
    }
    for (const [index, { id, counts }] of letters.entries()) {
      const found: Record<string, number> = {}
      visit(volume.documents[index]?.tree ?? { type: 'none' }, (node) => {
        found[node.type] = (found[node.type] ?? 0) + 1
      })
      for (const [type, element] of Object.entries(counted)) {
        expect(found[type] ?? 0, `${id} ${type}`).toBe(counts[element] ?? 0)
      }
      const references = (counts['note'] ?? 0) + (counts['repeated'] ?? 0)
      expect(found['footnoteReference'] ?? 0, id).toBe(references)
    }
    expect(count(volume, 'footnoteReference')).toBe(1293)
    // One reference and one name are in a note that repeats another.
    expect(count(volume, 'crossReference')).toBe(501 - 1)
    expect(count(volume, 'personName')).toBe(5409 - 1)
  })

  test('has the position of every text', () => {
    const lines = xml.split('\n')
    const misplaced: Array<string> = []
    for (const { id, tree } of volume.documents) {
      visit(tree, (node: Node) => {
        const { start, end } = node.position
        const found = xml.slice(start.offset, end.offset)
        if (node.type === 'text') {
          const source = node.source ?? node.value
          const [first = ''] = source.split('\n')
          const line = lines[start.line - 1] ?? ''
          if (found !== source || !line.startsWith(first, start.column - 1)) misplaced.push(id)
        } else if (node.type !== 'label' && !(found.startsWith('<') && found.endsWith('>'))) {
          misplaced.push(id)
        }
      })
    }
    expect(misplaced).toEqual([])
  })

  function cut({ start, end }: Position): VFile {
    return new VFile({ path: file.path, value: xml.slice(start.offset, end.offset) })
  }

  test('has the same documents as files of single documents', () => {
    const { id, position, tree } = volume.documents[161] ?? expect.fail('document 162')
    expect(id).toBe('d162')
    const alone = readDocument(cut(position), tree.data?.document)
    expect(toText(alone)).toBe(toText(tree))
  })

  test('has the memo like the transcription, except one apostrophe, the dateline and a heading', () => {
    const { position, tree } = volume.documents[161] ?? expect.fail('document 162')
    const ours = readDocument(
      new VFile({ value: readFileSync('seeds/frus1964-68v02/d162.txt', 'utf8') }),
      tree.data?.document,
    )
    const theirs = readDocument(cut(position), tree.data?.document)
    const write = (root: typeof ours) =>
      toUnits(root).map(({ id, locator, children }) =>
        [id, writeLocator(locator, 'name', english.places), toText(...children)].join(' | '),
      )
    expect(write(theirs).map((line) => line.replace("(Y's office", '(Y’s office'))).toEqual(
      write(ours),
    )
    expect(write(theirs).join('\n')).toContain("(Y's office")

    const more = theirs.children.filter(
      (node) => node.type === 'dateline' || (node.type === 'paragraph' && node.role === 'heading'),
    )
    expect(more.map((node) => toText(node))).toEqual([
      'February 24, 1965, 6:30 p.m.',
      'TELEPHONE CALL TO AMB. YOST, USUN',
    ])
  })
})

function count({ documents }: TeiVolume, type: string): number {
  let count = 0
  for (const { tree } of documents) {
    visit(tree, type, () => {
      count++
    })
  }
  return count
}
