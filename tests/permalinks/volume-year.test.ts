import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { sharedPath } from '../shared.ts'
import type { Ledger } from '../../src/permalinks/ledger.ts'
import { toChance } from './year/chance.ts'
import { judge, publish, toPublished, type Verdict } from './year/judge.ts'
import { documentEdits } from './year/document-edits.ts'
import { accept, acceptAnswered, leadInto, readPublished } from './year/publish-volume.ts'
import { editOnce, type TeiEdit } from './year/tei-edit.ts'
import { teiEdits } from './year/tei-edits.ts'
import { track } from './year/tracked-text.ts'

const path = sharedPath('volumes/frus1964-68v02.xml')

/** Releases in the year; each has two edits of each kind. */
const releases = 5
const none: Ledger = { releases: [], documents: new Map() }
const edits: ReadonlyArray<TeiEdit> = Object.values({ ...teiEdits, ...documentEdits })

test.skipIf(!path)(
  'after ten edits of each kind in a whole volume, every address that was published leads to its words, or says what became of them',
  () => {
    const chance = toChance(1964)
    let text = track(readFileSync(path ?? '', 'utf8'))
    const first = readPublished(text, none, true)
    let ledger = accept(first, none, '0')
    const published = toPublished(first.present)
    expect(published.size).toBeGreaterThan(7000)
    for (let release = 1; release <= releases; release++) {
      for (const edit of [...edits, ...edits]) text = editOnce(text, edit, chance)
      const edited = text
      const accepted = acceptAnswered(
        (ledger) => readPublished(edited, ledger, true),
        ...([ledger, `${release}`, published] as const),
      )
      const { now } = accepted
      ledger = accepted.ledger
      expect(accepted.asked).toBeLessThan(10)
      const verdicts = judge(published, now.present, ledger, leadInto(now.documents, ledger))
      expectNoFaults(verdicts)
      publish(published, now.present, verdicts)
    }
  },
)

/** Nearly all addresses are kept, and of the others most lead to their words. */
function expectNoFaults(verdicts: ReadonlyArray<Verdict>): void {
  const faults = verdicts.filter(({ is }) => is === 'lost' || is === 'other words')
  expect(faults).toEqual([])
  const without = verdicts.filter(({ is, share }) => is === 'said' && share > 0.5)
  expect(without.length).toBeLessThan(verdicts.length / 100)
}
