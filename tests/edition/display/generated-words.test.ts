import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  toExchangeProperties,
  toTextProperties,
} from '../../../src/edition/display/generated-words.ts'
import { english } from '../../../src/words/en/index.ts'

/** `--close:`; not `-close`. */
const property = /--[\w-]+(?=:)/g

describe('words that style sheets generate are properties', () => {
  test('that are all set, and all used', () => {
    const set = [toTextProperties(english, true), toExchangeProperties(english.pictures)]
      .join(';')
      .match(property)
    const used = globSync('src/styles/*.css').flatMap((path) =>
      Array.from(
        readFileSync(path, 'utf8').matchAll(/(?<![-\w])content:([^;]*);/g),
        ([, value = '']) => value.match(/--[\w-]+/g) ?? [],
      ).flat(),
    )
    expect(set?.toSorted()).toEqual(used.toSorted())
  })

  test('of which few texts need those of marks', () => {
    expect(toTextProperties(english)).toBe('--close:"Close";--page-before:"p. ";--page-after:""')
  })

  test('around what comes from the text, wherever a language has it', () => {
    const places = { ...english.places, step: (_: string, label: string) => `第${label}頁` }
    expect(toTextProperties({ ...english, places })).toMatch('--page-before:"第";--page-after:"頁"')
  })
})
