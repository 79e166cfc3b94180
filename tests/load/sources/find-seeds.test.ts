import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findSeeds } from '../../../src/load/sources/find-seeds.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a volume may have capitals in its name', async () => {
  writeFileSync(join(root, 'frus1914Supp.xml'), '<TEI/>')
  mkdirSync(join(root, 'frus1952-54Guat'))
  writeFileSync(join(root, 'frus1952-54Guat/volume.yaml'), '')
  const { volumes, volumeFiles, files } = await findSeeds([root])
  expect(volumeFiles.map(({ id }) => id)).toEqual(['frus1914Supp'])
  expect(volumes.map(({ id }) => id)).toEqual(['frus1952-54Guat'])
  expect(files).toEqual([])
})

test('names of volumes that differ only in capitals are an error, and the first is read', async () => {
  writeFileSync(join(root, 'frus1914supp.xml'), '<TEI/>')
  mkdirSync(join(root, 'frus1914Supp'))
  writeFileSync(join(root, 'frus1914Supp/volume.yaml'), '')
  const { volumes, volumeFiles, files } = await findSeeds([root])
  expect([...volumes, ...volumeFiles].map(({ id }) => id)).toEqual(['frus1914Supp'])
  expect(files.flatMap(({ messages }) => messages.map(({ reason }) => reason))).toEqual([
    'Unexpected `frus1914supp` beside `frus1914Supp`, expected names that differ in more than capitals',
  ])
})
