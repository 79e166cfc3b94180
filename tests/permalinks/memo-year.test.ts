import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../src/permalinks/ledger.ts'
import { listTexts, listUnits } from '../../src/permalinks/list-units.ts'
import { parseLedger } from '../../src/permalinks/parse-ledger.ts'
import { writeLedger } from '../../src/permalinks/ledger.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import { toChance } from './year/chance.ts'
import { judge, publish, toPublished } from './year/judge.ts'
import { accept, type ReadVolume } from './year/publish-volume.ts'
import { textEdits } from './year/text-edits.ts'
import { track, type TrackedText } from './year/tracked-text.ts'
import { listCharacters } from './year/where-words-are.ts'

const memo = readFileSync('seeds/frus1964-68v02/d162.txt', 'utf8')
const none: Ledger = { releases: [], documents: new Map() }

/** Read the memorandum with its ledger; `accepting` as `npm run permalinks` does. */
function read(text: TrackedText, { releases, documents }: Ledger, accepting?: true): ReadVolume {
  const file = new VFile({ path: 'd162.txt', value: text.value })
  const permalinks = documents.get('d162')
  const options = { path: 'permalinks/v.tsv', releases, ...(accepting && { accepting }) }
  const tree = readDocument(
    file,
    { id: 'd162', volume: 'v', supplied: {} },
    undefined,
    permalinks && { ...options, permalinks },
  )
  const characters = [...listCharacters(tree, text)]
  return {
    documents: [
      {
        ...{ volume: 'v', id: 'd162', units: listUnits(tree), kept: tree.data?.permalinks ?? {} },
        readTexts: () => listTexts(tree),
      },
    ],
    present: new Map(characters.map(([anchor, own]) => [`d162#${anchor}`, own])),
    file,
  }
}

/** `d1#p2 → d1` */
const printedLine = /`([^`\s]+ → [^`\s]+)`/g

/** Write the lines that messages print, build by build, until none is left; what is accepted is new words alone. */
function writePrinted(text: TrackedText, ledger: Ledger): Ledger {
  let written = ledger
  for (let builds = 0; ; builds++) {
    const { file } = read(text, written)
    const gone = file.messages.filter(({ ruleId }) => ruleId === 'permalink-gone')
    const lines = gone.flatMap(({ reason }) =>
      Array.from(reason.matchAll(printedLine), ([, line = '']) => line),
    )
    if (lines.length === 0) return written
    expect(builds).toBeLessThan(20)
    const parsed = parseLedger(`${writeLedger(written)}${lines.join('\n')}\n`)
    expect(parsed.faults).toEqual([])
    written = parsed.ledger
  }
}

describe.each([
  ['accepts its changes', (_: TrackedText, ledger: Ledger) => ledger],
  ['writes the lines that messages print', writePrinted],
])('an editor who %s', (_, prepare) => {
  test.each(Array.from({ length: 10 }, (_, index) => index + 1))(
    'keeps every address of the memorandum through ten edits of each kind, in order %i',
    (seed) => {
      const chance = toChance(seed)
      let text = track(memo)
      let ledger = accept(read(text, none, true), none, '0')
      const published = toPublished(read(text, ledger).present)
      const rest = Object.entries(textEdits).flatMap((edit) =>
        Array.from({ length: 10 }, () => edit),
      )
      let release = 0
      while (rest.length > 0) {
        const at = chance.below(rest.length)
        const [name = '', edit] = rest[at] ?? []
        const edited = edit?.(text, chance)
        if (edited !== undefined) rest.splice(at, 1)
        // Where there is too little text for it, some is added first.
        text = edited ?? textEdits.insert(text, chance) ?? text
        ledger = prepare(text, ledger)
        const now = read(text, ledger, true)
        ledger = accept(now, ledger, `${++release}`)
        const verdicts = judge(published, now.present, ledger)
        const faults = verdicts.filter(({ is }) => is === 'lost' || is === 'other words')
        expect({ release, name, faults }).toEqual({ release, name, faults: [] })
        publish(published, now.present, verdicts)
      }
    },
  )
})
