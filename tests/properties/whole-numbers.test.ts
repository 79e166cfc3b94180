import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { readDocument } from '../../src/pipeline/read.ts'
import { toSource } from '../../src/tree/to-source.ts'
import type { Node } from '../../src/tree/nodes.ts'

const months = ['May', 'April', 'Feb.', 'Mai', 'juin', 'marzo', 'ottobre']
const number = (max: number) => fc.integer({ min: 1, max })

/** Texts with a number that certainly has a meaning as a whole. */
const certain = [
  fc.integer({ min: 1500, max: 2099 }).map((year) => `in ${year}`),
  fc.integer({ min: 1500, max: 2099 }).map((year) => `since FY ${year}`),
  fc.tuple(number(28), fc.constantFrom(...months), number(99)).map(([day, month, year]) => {
    return `on ${day} ${month} 19${pad(year, 2)}`
  }),
  fc.tuple(number(999), number(99)).map(([whole, part]) => `for $${whole}.${part} million`),
  fc.tuple(number(999), number(999)).map(([whole, part]) => `for £${whole},${pad(part, 3)}`),
  number(9999).map((count) => `with the ${count} ships`),
  fc.tuple(number(99), number(99)).map(([whole, part]) => `by ${whole}.${part} percent`),
  fc.tuple(number(12), number(59)).map(([hour, minute]) => `at ${hour}:${pad(minute, 2)} p.m.`),
  number(99).map((year) => `through FY’${pad(year, 2)}`),
  number(9999).map((file) => `(763.72/${file})`),
]

/** Texts with a number that may be a whole, or hold a note. */
const possible = [
  number(28).map((day) => `of April ${day}, 1921`),
  number(999).map((paper) => `by telegram ${paper}`),
]

/** Words that a note may follow, with or without a note. */
const words = fc.tuple(
  fc.constantFrom('reports', 'ships,', 'said;', '“so”', '(Yost)'),
  fc.boolean(),
)

test('no digit of a whole number is a note where each note has a place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(...certain, ...possible, words), { minLength: 1, maxLength: 30 }),
      (parts) => {
        let count = 0
        const drawn = parts.map((part) => {
          if (typeof part === 'string') return part
          return part[1] ? `${part[0]}^${++count}` : part[0]
        })
        const text = `He went ${drawn.join(' ')} and left`
        const notes = Array.from({ length: count }, (_, index) => `\n  ${index + 1}. Note.`).join(
          '',
        )
        const source = `1. Telegram\n\n\n${text.replaceAll('^', '')}\n${notes}`
        const tree = readDocument(new VFile({ value: source }))
        const body = tree.children.filter(({ type }) => type === 'paragraph')
        expect(body.map(draw).join('')).toBe(text)
        expect(toSource(tree)).toBe(source)
      },
    ),
    { numRuns: 500 },
  )
})

test('a whole number keeps its digits, and a note without a place is reported', () => {
  const texts = fc.array(fc.oneof(...certain), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(texts, number(30), (parts, label) => {
      const text = `He went ${parts.join(' ')} and left`
      const file = new VFile({ value: `1. Telegram\n\n\n${text}\n\n  ${label}. Note.\n` })
      const body = readDocument(file).children.filter(({ type }) => type === 'paragraph')
      expect(body.map(draw).join('')).toBe(text)
      expect(file.messages.map(({ reason }) => reason)).toContainEqual(
        expect.stringContaining(`Unexpected note ${label} without a reference`),
      )
    }),
    { numRuns: 500 },
  )
})

function pad(digits: number, length: number): string {
  return String(digits).padStart(length, '0')
}

/** Format a node with `^` before every reference. */
function draw(node: Node): string {
  if (node.type === 'footnoteReference') return `^${node.label}`
  if ('children' in node) return node.children.map(draw).join('')
  return 'value' in node ? node.value : ''
}
