import { describe, expect, test } from 'vitest'
import { toFingerprint } from '../../src/permalinks/fingerprint.ts'
import { parseLedger } from '../../src/permalinks/parse-ledger.ts'
import { toChance } from './year/chance.ts'
import { type EditionModel, editionEdits, type Paragraph } from './year/edition-model.ts'
import { useEdition } from './use-edition.ts'

const edition = useEdition()
const { writeLetter, remove, accept, build, answer, read, list } = edition

/** Number of edits in a year; after each of them its changes are accepted. */
const count = 25

/** Write the letters of an edition, and remove those that it does not have. */
function writeAll(all: EditionModel): void {
  for (const path of list()) remove(path)
  for (const [id, own] of all)
    writeLetter(`${id}.txt`, ...own.map((each) => each.map(({ text }) => text).join(' ')))
}

/** Sentences by the addresses that were published with them. */
type Published = Map<string, Array<Set<number>>>

/** The ledgers as they are: what each address has, or where it leads. */
function readLines() {
  return new Map(
    ['harbor', 'docks', 'letters'].flatMap((volume) =>
      [...parseLedger(read(`permalinks/${volume}.tsv`)).ledger.documents].flatMap(([id, lines]) =>
        lines.map((line) => {
          const { target } = line
          const to =
            target === undefined || target === 'withdrawn'
              ? target
              : `${target.document.includes('/') ? '' : `${volume}/`}${target.document}#${target.anchor}`
          const address: string = `${volume}/${id}#${line.anchor}`
          return [address, { ...line, to }] as const
        }),
      ),
    ),
  )
}

/** Find the paragraph of each address that is in use, by its words: of those that are alike, all. */
function findPresent(all: EditionModel): Map<string, Array<Paragraph>> {
  const present = new Map<string, Array<Paragraph>>()
  for (const [address, { to, fingerprint }] of readLines()) {
    const own = all.get(address.split('#')[0] ?? '')
    if (to !== undefined || !own) continue
    const same = own.filter((paragraph) => toPrint(paragraph) === fingerprint)
    if (same.length > 0) present.set(address, same)
  }
  return present
}

function toPrint(paragraph: Paragraph): string {
  return toFingerprint(paragraph.map(({ text }) => text).join(' '))
}

/** Answer a question as an editor does who knows which sentences are where. */
function reply(message: string, volume: string, all: EditionModel, published: Published): void {
  const lines = Array.from(
    message.matchAll(/`([^`\s]+) → ([^`\s]+)`/g),
    ([, from = '', to = '']) => ({
      ...{ from, to },
      share: toShare(from, to),
    }),
  )
  const [best] = lines.toSorted((one, other) => other.share - one.share)
  const [, deleted = '1'] = /which (\d+) were deleted/.exec(message) ?? []
  const alike = [...new Set(lines.map(({ from }) => from))]
  if (message.includes('which are the same')) {
    // The answer is anyone's: of these addresses nothing is expected from then on.
    for (const from of alike.slice(0, Number(deleted))) answer(volume, `${from} → withdrawn`)
    for (const from of alike) published.delete(`${volume}/${from}`)
  } else answer(volume, `${best?.from ?? ''} → ${best?.to ?? 'withdrawn'}`)

  /** Share of the sentences of an address that are in a document; what is nowhere is withdrawn. */
  function toShare(from: string, to: string): number {
    const ids = listIds(`${volume}/${from}`)
    const [document = ''] = to.split('#')
    const id = document.includes('/') ? document : `${volume}/${document}`
    const there = to === 'withdrawn' ? [...all.values()].flat(2) : (all.get(id) ?? []).flat()
    const found = there.filter(({ id }) => ids.has(id)).length / Math.max(1, ids.size)
    return to === 'withdrawn' ? 0.5 - found : found
  }

  function listIds(address: string): Set<number> {
    if (address.includes('#')) return published.get(address)?.at(-1) ?? new Set()
    const lines = readLines()
    return new Set(
      [...published].flatMap(([at, states]) =>
        at.startsWith(`${address}#`) && lines.get(at)?.to === undefined
          ? [...(states.at(-1) ?? [])]
          : [],
      ),
    )
  }
}

describe('after a year of edits of a whole edition, accepted one by one, no address is at a wrong place', () => {
  test.each(Array.from({ length: 8 }, (_, index) => index + 1))('in order %i', async (seed) => {
    const chance = toChance(seed)
    const { begin, edits } = editionEdits(chance)
    const kinds = Object.entries(edits)
    const published: Published = new Map()
    let all = begin()
    for (let step = 0; step < count; step++) {
      const [name = '', edit] = chance.pick(kinds) ?? []
      const next = step === 0 || !edit ? all : edit(all)
      writeAll(next)
      if (!(await acceptAll(next, published))) {
        // Another document has the name of one that was published: it is not written.
        writeAll(all)
        continue
      }
      all = next
      expectNoFaults(all, published, { seed, step, name })
      expect({ step, name, again: (await accept()).changes }).toEqual({ step, name, again: [] })
      const { messages } = await build()
      const faults = messages.filter((message) => !message.startsWith('Missing'))
      expect({ step, name, faults }).toEqual({ step, name, faults: [] })
    }
  })
})

/** Accept an edit; false if a name is not free. What is asked is answered. */
async function acceptAll(all: EditionModel, published: Published): Promise<boolean> {
  for (let rounds = 0; rounds < 10; rounds++) {
    const { errors, questions } = await accept()
    const isName = errors.some(({ message }) => message.includes('published under its name'))
    if (isName) return false
    expect(errors).toEqual([])
    if (questions.length === 0) return true
    for (const { message, file } of questions)
      reply(message, /(\w+)\.tsv$/.exec(file)?.[1] ?? '', all, published)
  }
  throw new Error('What was answered is asked again')
}

/** Every address leads to a paragraph with its words, or these are nowhere. */
function expectNoFaults(all: EditionModel, published: Published, where: object): void {
  const lines = readLines()
  const present = findPresent(all)
  const there = new Set([...all.values()].flat(2).map(({ id }) => id))
  for (const [address, states] of published) {
    let at = address
    let line = lines.get(at)
    for (let steps = 0; line?.to !== undefined && line.to !== 'withdrawn' && steps < 9; steps++) {
      at = line.to
      line = lines.get(at)
    }
    const document = lines.get(`${at.split('#')[0] ?? ''}#`)
    const isWithdrawn = line?.to === 'withdrawn' || document?.to === 'withdrawn'
    const found = present.get(at) ?? []
    const isSame = lines.get(address)?.fingerprint === line?.fingerprint
    const isRight =
      isSame || states.some((ids) => found.some((own) => own.some(({ id }) => ids.has(id))))
    const isNowhere = states.some(
      (ids) => [...ids].filter((id) => there.has(id)).length <= ids.size / 2,
    )
    const verdict = isWithdrawn ? (isNowhere ? 'right' : 'withdrawn') : isRight ? 'right' : 'wrong'
    expect({ ...where, address, at, verdict }).toEqual({ ...where, address, at, verdict: 'right' })
  }
  for (const [address, found] of present) {
    // Few words may be anywhere: what becomes of them is asked, and answered by chance.
    if (found.flat().every(({ text }) => text === 'Ibid.')) continue
    const own = published.get(address) ?? []
    const ids = new Set(found.flat().map(({ id }) => id))
    published.set(address, [...own.slice(0, 1), ids])
  }
}
