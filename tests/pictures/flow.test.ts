import fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { type FlowCount, layOutFlows, type Party } from '../../src/pictures/flow-layout.ts'
import { drawFlows } from '../../src/pictures/flow.ts'
import { english } from '../../src/words/en/index.ts'

/** Tolerance for rounding (pixels). */
const rounding = 0.001

const name = fc.oneof(
  fc.constantFrom('Ada', 'Ben', 'the Embassy in Laos', 'a '.repeat(60), 'x'.repeat(90)),
  fc.string(),
)
const flows = fc.uniqueArray(
  fc.record({
    from: name,
    to: name,
    count: fc.integer({ min: 1, max: 400 }),
    href: fc.constant('#from-d1'),
  }),
  { selector: ({ from, to }) => JSON.stringify([from, to]), maxLength: 20 },
)

describe('for any senders and receivers', () => {
  test('no two parties overlap, and all are inside the picture', () => {
    fc.assert(
      fc.property(flows, (flows) => {
        const { height, senders, receivers } = layOutFlows(flows)
        for (const side of [senders, receivers]) {
          for (const [index, { top, height: own }] of side.entries()) {
            const next = side[index + 1]?.top ?? height
            expect(top).toBeGreaterThanOrEqual(0)
            expect(top + own).toBeLessThanOrEqual(next + rounding)
          }
        }
      }),
    )
  })

  test('a party has room for each of its lines, and no two of them coincide', () => {
    fc.assert(
      fc.property(flows, (flows) => {
        const { pitch, senders, receivers, bundles } = layOutFlows(flows)
        const starts = bundles.map(({ from, count, start }) => ({ name: from, count, at: start }))
        const ends = bundles.map(({ to, count, end }) => ({ name: to, count, at: end }))
        expectPlaced(senders, starts, pitch)
        expectPlaced(receivers, ends, pitch)
      }),
    )
  })
})

function expectPlaced(
  parties: ReadonlyArray<Party>,
  placed: ReadonlyArray<{ name: string; count: number; at: number }>,
  pitch: number,
): void {
  for (const { name, top, height, count } of parties) {
    const own = placed.filter((one) => one.name === name).sort((a, b) => a.at - b.at)
    expect(own.reduce((sum, one) => sum + one.count, 0)).toBe(count)
    for (const [index, one] of own.entries()) {
      const last = one.at + (one.count - 1) * pitch
      const next = own[index + 1]?.at ?? top + height + pitch
      expect(one.at).toBeGreaterThanOrEqual(top - rounding)
      expect(last + pitch).toBeLessThanOrEqual(next + rounding)
    }
  }
}

const laos: FlowCount = { from: 'Embassy in Laos', to: 'President', count: 3, href: '#from-d1' }

test('the lines of a sender leave in the order of their receivers, so that they do not cross', () => {
  const few: FlowCount = { ...laos, to: 'Secretary', count: 1, href: '#from-d4' }
  const { receivers, bundles } = layOutFlows([few, laos])
  expect(receivers.map(({ name }) => name)).toEqual(['President', 'Secretary'])
  const starts = new Map(bundles.map(({ to, start }) => [to, start]))
  expect(starts.get('President')).toBeLessThan(starts.get('Secretary') ?? 0)
})

test('a bundle has a line for each document, and is one link with their number', () => {
  const html = toHtml(drawFlows(layOutFlows([laos]), english.pictures))
  const [, lines = ''] = /<title>[^<]*<\/title><path d="([^"]+)"/.exec(html) ?? []
  expect(lines.match(/M/g)).toHaveLength(laos.count)
  expect(html).toContain(
    '<a href="#from-d1"><title>Embassy in Laos to President: 3 documents</title>',
  )
})

test('one document is in the singular', () => {
  const html = toHtml(drawFlows(layOutFlows([{ ...laos, count: 1 }]), english.pictures))
  expect(html).toContain('<title>Embassy in Laos to President: 1 document</title>')
})

test('the receiver of the most documents is at the top, next to its senders', () => {
  const { senders, receivers } = layOutFlows([
    laos,
    { from: 'Ada', to: 'Ben', count: 9, href: '' },
    { from: 'Eve', to: 'Ben', count: 1, href: '' },
  ])
  expect(receivers.map(({ name }) => name)).toEqual(['Ben', 'President'])
  expect(senders.map(({ name }) => name)).toEqual(['Ada', 'Eve', 'Embassy in Laos'])
})

test('names are text', () => {
  const from = '<img src=x onerror=alert(1)>'
  expect(toHtml(drawFlows(layOutFlows([{ ...laos, from }]), english.pictures))).not.toContain(
    '<img',
  )
})

test('ten thousand documents are no higher than the names and a page', () => {
  const { height } = layOutFlows([{ ...laos, count: 10_000 }])
  expect(height).toBeLessThanOrEqual(601)
})
