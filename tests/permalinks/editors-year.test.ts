import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { isSameWords } from '../../src/permalinks/fingerprint.ts'
import { type Ledger, writeLedger } from '../../src/permalinks/ledger.ts'
import { parseLedger } from '../../src/permalinks/parse-ledger.ts'
import { listTexts, listUnits } from '../../src/permalinks/list-units.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Permalink } from '../../src/tree/permalink.ts'
import { toText } from '../../src/tree/to-text.ts'
import { toUnits } from '../../src/tree/units.ts'
import { accept } from './year/publish-volume.ts'

/** Read a text whose addresses were published, as a build does when an editor accepts its changes. */
function read(text: string, { releases, documents }: Ledger) {
  const file = new VFile({ path: 'd1.txt', value: text })
  const permalinks = documents.get('d1')
  const published = permalinks && { path: '', releases, permalinks, accepting: true as const }
  const tree = readDocument(file, { id: 'd1', volume: 'v', supplied: {} }, undefined, published)
  const words = new Map(toUnits(tree).map(({ id, children }) => [id, toText(children)]))
  return {
    words,
    document: {
      ...{ volume: 'v', id: 'd1', units: listUnits(tree), kept: tree.data?.permalinks ?? {} },
      readTexts: () => listTexts(tree),
    },
  }
}

/** Publish texts one after another; returns the ledger and the words of each address in the last text. */
function publish(texts: ReadonlyArray<string>) {
  let ledger: Ledger = { releases: [], documents: new Map() }
  let words = new Map<string, string>()
  for (const [index, text] of texts.entries()) {
    const { document, words: now } = read(text, ledger)
    ledger = accept({ documents: [document] }, ledger, `${index + 1}`)
    words = now
  }
  return { ledger, words, permalinks: ledger.documents.get('d1') ?? [] }
}

/** Follow an address to the one that is in use; nothing for one that was withdrawn or leads to the document. */
function follow(anchor: string, permalinks: ReadonlyArray<Permalink>): Permalink | undefined {
  const permalink = permalinks.find((each) => each.anchor === anchor)
  if (permalink?.target === undefined || permalink.target === 'withdrawn') return permalink
  return follow(permalink.target.anchor, permalinks)
}

const memo = readFileSync('seeds/frus1964-68v02/d162.txt', 'utf8')

describe('an edit of the memorandum keeps its addresses', () => {
  const { words: before } = publish([memo])

  test.each([
    ['corrects a word', [['great interest', 'the greatest interest']], []],
    [
      'inserts a paragraph',
      [['\n\nSec said', '\n\nThis was typed later by another hand.\n\nSec said']],
      [],
    ],
    ['deletes the last point', [[/; 6\) .*?\. (?=Y said)/s, '. ']], ['p1.6']],
    [
      'numbers points anew',
      [
        ['6) ', '7) '],
        ['5) ', '6) '],
        ['4) ', '5) '],
      ],
      [],
    ],
    [
      'inserts a point and numbers the others anew',
      [
        ['6) ', '7) '],
        ['5) ', '6) '],
        ['4) ', '5) '],
        [' 5) ', ' 4) nobody had expected a word of this in the spring; 5) '],
      ],
      [],
    ],
    [
      'inserts a note before the other',
      [
        ['(Yost)1', '(Yost)2'],
        ['Sec said', 'Sec1 said'],
        ['  1. Source', '  1. Dean Rusk, by telephone from Washington.\n\n  2. Source'],
      ],
      [],
    ],
    [
      'moves the last paragraph to the front',
      [
        [/\n\n\(Y’s office.*?\)/s, ''],
        [
          'Sec said',
          '(Y’s office called back to say SYG had left for home and Y would see him first thing in the morning, about 10 am.)\n\nSec said',
        ],
      ],
      [],
    ],
  ] as const)('%s', (_, replacements, gone) => {
    let text = memo
    for (const [from, to] of replacements) {
      const next = text.replace(from, to)
      expect(next).not.toBe(text)
      text = next
    }
    const { permalinks, words } = publish([memo, text])
    for (const [anchor, old] of before) {
      const found = follow(anchor, permalinks)
      if (gone.some((each) => each === anchor)) {
        expect(permalinks.find((each) => each.anchor === anchor)?.target).toBeDefined()
      } else
        expect([anchor, toBare(words.get(found?.anchor ?? '') ?? '').slice(-20)]).toEqual([
          anchor,
          toBare(old).slice(-20),
        ])
    }
  })
})

/** Letters and digits of a text without its label. */
function toBare(text: string): string {
  return text.replace(/^\(?\w{1,3}[.)] |\W/g, '')
}

/** Sentences that share few words. */
const vocabulary =
  'lamp mole harbor pilot carriage council widow keeper ferry winter register citizen vessel cargo storm anchor rope lire autumn quay market bread letter Venice Trieste night captain debt court spring salt'.split(
    ' ',
  )
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 8, maxLength: 14 })
  .map((words) => `The ${words.join(' ')}.`)
const paragraphs = fc.uniqueArray(sentence, { minLength: 2, maxLength: 8 })

/** An edit of paragraphs; `at` is any number, `text` a new sentence. */
const edits = {
  correct: (all, at) =>
    all.map((each, index) => (index === at ? each.replace(/ \w+\.$/, ' hat.') : each)),
  insert: (all, at, text) => [...all.slice(0, at), text, ...all.slice(at)],
  delete: (all, at) => all.filter((_, index) => index !== at),
  move: (all, at) => [...all.filter((_, index) => index !== at), ...all.slice(at, at + 1)],
  merge: (all, at) => [...all.slice(0, at), all.slice(at, at + 2).join(' '), ...all.slice(at + 2)],
  split: (all, at) =>
    all.flatMap((each, index) => {
      const middle = each.indexOf(' ', each.length / 2)
      return index === at && middle > 0
        ? [`${each.slice(0, middle)}.`, `And ${each.slice(middle + 1)}`]
        : [each]
    }),
} satisfies Record<string, (all: Array<string>, at: number, text: string) => Array<string>>

const year = fc.array(
  fc.record({
    kind: fc.constantFrom(...(['correct', 'insert', 'delete', 'move', 'merge', 'split'] as const)),
    at: fc.nat(7),
    text: sentence,
  }),
  { minLength: 1, maxLength: 10 },
)

test('after a year of edits every address that was published leads to its words, or says what became of them', () => {
  fc.assert(
    fc.property(paragraphs, year, (begun, edited) => {
      const states = [begun]
      for (const { kind, at, text } of edited) {
        const last = states.at(-1) ?? []
        const next = edits[kind](last, at % Math.max(1, last.length), text)
        if (next.length > 0) states.push(next)
      }
      const texts = states.map((state) => `Minutes\n\n\n${state.join('\n\n')}\n`)
      const everPublished = new Set<string>()
      for (let count = 1; count <= texts.length; count++) {
        const { permalinks, words } = publish(texts.slice(0, count))
        const known = new Map(permalinks.map((each) => [each.anchor, each]))
        for (const anchor of everPublished) expect(known.has(anchor)).toBe(true)
        for (const anchor of words.keys()) everPublished.add(anchor)
        // Each that is in use has the words of the ledger; each other leads to one in use, to the document, or is withdrawn.
        for (const permalink of permalinks) {
          const found = follow(permalink.anchor, permalinks)
          if (found && found.target === undefined) expect(words.has(found.anchor)).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('an edit of other paragraphs changes no address of one that was not edited', () => {
  fc.assert(
    fc.property(
      paragraphs,
      fc.constantFrom(...(['insert', 'delete', 'correct', 'move', 'merge', 'split'] as const)),
      fc.nat(7),
      sentence,
      (begun, kind, at, text) => {
        const after = edits[kind](begun, at % begun.length, text)
        fc.pre(after.length > 0 && !begun.includes(text))
        const [first, last] = [begun, after].map((state) => `Minutes\n\n\n${state.join('\n\n')}\n`)
        const before = publish([first ?? '']).words
        const { words } = publish([first ?? '', last ?? ''])
        for (const [anchor, old] of before) {
          if (after.includes(old)) expect(words.get(anchor)).toBe(old)
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('a ledger that is written is read again', () => {
  const { ledger } = publish([memo])
  const { ledger: read, faults } = parseLedger(writeLedger(ledger))
  expect(faults).toEqual([])
  expect(writeLedger(read)).toBe(writeLedger(ledger))
  const [one, other] = read.documents.get('d1') ?? []
  expect(isSameWords(one?.fingerprint ?? '', other?.fingerprint ?? '')).toBe(false)
})
