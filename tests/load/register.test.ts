import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { checkApparatus } from '../../src/compile/check-apparatus.ts'
import { readRegister } from '../../src/load/sources/read-register.ts'
import { findSeeds } from '../../src/load/sources/find-seeds.ts'
import { fromRegister } from '../../src/parse/sidecar/from-register.ts'
import { createEntryFinder, isAlias, kinds } from '../../src/tree/register.ts'
import { readMemo } from '../remark/memo.ts'
import { sharedPath } from '../shared.ts'
import { makeSite } from '../write/make-site.ts'

const { register, files } = await readRegister((await findSeeds(['seeds'])).registers)
if (register === undefined) throw new Error(files.flatMap((file) => file.messages).join('\n'))
const entries = kinds
  .flatMap((kind) => register[kind])
  .flatMap((entry) => (isAlias(entry) ? [] : [entry]))

describe('the registers of the edition', () => {
  test('have no messages', () => {
    expect(files.flatMap((file) => file.messages)).toEqual([])
  })

  test('contain every person, place and term in the memo', () => {
    const sidecar = new VFile({ path: 'd162.yaml' })
    const document = readMemo().tree.data?.document ?? expect.fail('Unexpected tree without data')
    checkApparatus(document, createEntryFinder(register), sidecar)
    expect(sidecar.messages).toEqual([])
  })

  test('are sorted like an index', () => {
    const { compare } = new Intl.Collator('en')
    for (const kind of kinds) {
      const keys = register[kind].map(({ key }) => key)
      expect(keys).toEqual(keys.toSorted(compare))
    }
  })

  test('give a source for each entry', () => {
    expect(entries.filter((entry) => entry.evidence.length === 0)).toEqual([])
  })

  test('have notes of one sentence', () => {
    const sentences = /[\p{Ll})][.!?] /u
    expect(entries.filter(({ note }) => !note.endsWith('.') || sentences.test(note))).toEqual([])
  })
})

const volume = sharedPath('volumes/frus1964-68v02.xml')
test.skipIf(!volume)('quotations from a volume in the registers are in that volume', () => {
  const xml = readFileSync(volume ?? '', 'utf8').replace(/\s+/g, ' ')
  const pages = [...xml.matchAll(/<pb [^>]*\bn="([^"]+)"/g)]
  for (const { key, evidence, offices = [] } of entries) {
    for (const { id, page, ...rest } of [...evidence, ...offices]) {
      if (id === undefined) continue
      const at = xml.indexOf(`xml:id="${id}"`)
      expect(at, `${key}: ${id}`).toBeGreaterThan(0)
      // The page on which the element begins, or a page on which it continues.
      const begun = pages.findLastIndex((match) => match.index < at)
      const near = pages.slice(begun, begun + 20).map((match) => match[1])
      expect(near, `${key}: ${id} on p. ${page}`).toContain(page)
      if ('text' in rest) expect(xml.slice(at, at + 200)).toContain(rest.text)
    }
  }
})

describe('an invalid register file is reported with file, line and column', () => {
  test.each([
    [
      'entries: [{ key: Yost, name: Yost, sort: Yost, note: N. }]',
      /1:18-.*a key of lowercase letters/,
    ],
    [
      'entries: [{ key: yost, name: Yost, sort: Yost }]',
      /1:11-.*expected one with a `note`, or `see`/,
    ],
    [
      'entries: [{ key: y, name: Y, sort: Y, see: z, note: N. }]',
      /1:11-.*expected only `key`, `name`, `sort` and `see`/,
    ],
    ['entries: [{ key: y, name: Y, sort: Y, see: y }]', /1:11-.*expected another key in `see`/],
    [
      'entries: [{ key: y, nam: Y, sort: Y, note: N. }]',
      /1:21-.*Unexpected key `nam`, expected `name`/,
    ],
    [
      'entries:\n- { key: y, name: Y, sort: Y, note: N. }\n- { key: y, name: Y, sort: Y, note: N. }',
      /3:10-.*second entry `y`/,
    ],
  ])('%s', (value, message) => {
    const file = new VFile({ path: 'people.yaml', value })
    fromRegister(file)
    expect(file.messages.map(String).join('\n')).toMatch(message)
  })
})

test('a link of a note to a place that its document lacks is reported, with one that it has', async () => {
  const read = async (fragment: string) => {
    const note = `\n  - { key: ada, name: Ada, sort: Ada, note: "Keeper, see [her letter](harbor/d1${fragment}).", evidence: [{ volume: harbor }] }`
    const { site, remove } = await makeSite({
      'harbor/volume.yaml': 'title: Letters\n',
      'harbor/d1.txt': '1. Note\n\n\nA lamp.\n',
      'register/people.yaml': `entries:${note}\n`,
    })
    remove()
    return site.edition.messages.map(({ file, line, column, message }) => {
      return `${basename(file)}:${line}:${column}: ${message}`
    })
  }
  expect(await read('#p7')).toEqual([
    'people.yaml:2:45: Unexpected link to `harbor/d1#p7`, expected a place of that document such as `harbor/d1#p1`',
  ])
  expect(await read('#p1')).toEqual([])
  expect(await read('')).toEqual([])
})
