import { expect, test } from 'vitest'
import { toLikelyName } from '../../../src/load/sources/likely-name.ts'
import { findOtherFormat } from '../../../src/load/sources/other-format.ts'

test.each([
  ['D1.txt', 'd1.txt'],
  ['d1.TXT', 'd1.txt'],
  ['d01.txt', 'd1.txt'],
  ['d0162.txt', 'd162.txt'],
  ['D162.TXT', 'd162.txt'],
  ['12.md', '12.txt'],
  ['doc-12.text', 'doc-12.txt'],
  ['1793-09-12-simcoe.TXT', '1793-09-12-simcoe.txt'],
  ['simcoe.yml', 'simcoe.yaml'],
  ['Simcoe.txt.txt', 'Simcoe.txt'],
  ['d1.txt.txt', 'd1.txt'],
  ['d1.yml', 'd1.yaml'],
  ['d1.yaml.txt', 'd1.yaml'],
  ['Volume.yml', 'volume.yaml'],
  ['volume.yaml.txt', 'volume.yaml'],
])('a file named %s is probably %s', (name, likely) => {
  expect(toLikelyName(name)).toBe(likely)
})

test.each([
  ...['memo.txt', 'd0.txt', 'd1a.txt', 'd1 (copy).txt', 'd1.doc', 'volume.txt', 'memo.md'],
  ...['12.txt', '1793-09-12-simcoe.txt', 'Document 12.txt', 'vol.2-7.txt', 'd1.txt', 'volume.yaml'],
])('%s has no name that is clearly meant instead', (name) => {
  expect(toLikelyName(name)).toBeUndefined()
})

test.each([
  ['PK\u0003\u0004\u0014\u0000', 'Word or OpenDocument file'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1', 'Word file'],
  ['%PDF-1.4\n', 'PDF'],
  ['{\\rtf1\\ansi', 'RTF file'],
  ['\u00ef\u00bb\u00bf<!DOCTYPE html>\n', 'page of HTML'],
  ['<html lang="en">', 'page of HTML'],
  ['<TEI xmlns="http://www.tei-c.org/ns/1.0">', undefined],
  ['PKs and other weapons', undefined],
  ['', undefined],
])('a file that begins with %j is recognized', (start, format) => {
  expect(findOtherFormat(Buffer.from(start, 'latin1'))).toBe(format)
})
