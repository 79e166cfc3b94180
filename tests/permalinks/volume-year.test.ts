import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/permalinks/ledger.ts'
import { writeLedger } from '../../src/permalinks/ledger.ts'
import { parseLedger } from '../../src/permalinks/parse-ledger.ts'
import { listUnits } from '../../src/permalinks/list-units.ts'
import { updateLedger } from '../../src/permalinks/update-ledger.ts'
import { keepPermalinks, readVolume } from '../../src/pipeline/read.ts'
import { sharedPath } from '../shared.ts'
import { toChance } from './year/chance.ts'
import { judge } from './year/judge.ts'
import { documentEdits, teiEdits } from './year/tei-edits.ts'
import { track, type TrackedText } from './year/tracked-text.ts'
import { listCharacters } from './year/where-words-are.ts'

const path = sharedPath('volumes/frus1964-68v02.xml')

function read(text: TrackedText, { releases, documents }: Ledger) {
  const file = new VFile({ path: 'v.xml', value: text.value })
  const volume = readVolume(file, { id: 'v' })
  const present = new Map<string, Array<number>>()
  const list = volume.documents.map(({ id, tree }) => {
    tree.data = { ...tree.data, document: { id, volume: 'v', supplied: {} } }
    const permalinks = documents.get(id)
    keepPermalinks(tree, file, permalinks && { path: '', releases, permalinks, accepting: true })
    for (const [anchor, characters] of listCharacters(tree, text))
      present.set(`${id}#${anchor}`, characters)
    return { id, units: listUnits(tree), kept: tree.data?.permalinks ?? {} }
  })
  return { present, documents: list, file }
}

describe.skipIf(!path)('x', () => {
  test('y', () => {
    const chance = toChance(Number(process.env['SEED'] ?? 1))
    let text = track(readFileSync(path ?? '', 'utf8'))
    let ledger: Ledger = { releases: [], documents: new Map() }
    const published = new Map<string, ReadonlyArray<number>>()
    const others = Object.entries(documentEdits)
    for (let release = 0; release <= 10; release++) {
      const done: string[] = []
      if (release > 0) {
        for (const [name, edit] of [
          ...Object.entries(teiEdits),
          ...others.slice((release - 1) % others.length).slice(0, 1),
        ]) {
          let next: TrackedText | undefined
          for (let t = 0; !next && t < 100; t++) next = edit(text, chance)
          if (next) {
            text = next
            done.push(name)
          }
        }
      }
      const now = read(text, ledger)
      ledger = parseLedger(
        writeLedger(updateLedger(ledger, now.documents, `${release}`).ledger),
      ).ledger
      const verdicts = judge(published, now.present, ledger)
      console.log(
        release,
        done.join(),
        Object.entries(Object.groupBy(verdicts, (v) => v.is))
          .map(([a, b]) => a + b?.length)
          .join(' '),
      )
      for (const v of verdicts)
        if (v.is === 'lost' || v.is === 'other words' || (v.is === 'said' && v.share > 0.5))
          console.log(v)
      for (const [a, c] of now.present) if (!published.has(a)) published.set(a, c)
    }
    expect(1).toBe(1)
  })
})
