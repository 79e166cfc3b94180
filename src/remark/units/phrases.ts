/** Phrases that name units of a document by their printed labels: `paragraphs 1 and 3`, `point 2(a)`, `items 4–6`. */

import { findAll } from '../../tree/find-all.ts'
import { labeledUnitId, type LabeledUnit, toLabelPath } from '../../tree/printed-labels.ts'

/** A unit in a phrase, and its range in the text (UTF-16 code units, 0-based, end exclusive). */
export interface NamedUnit {
  start: number
  end: number
  /** Label as printed; that of the first for a range: `16` of `16–20`. */
  label: string
  /** Anchor by its printed label: `paragraph_16`. */
  fragment: string
}

/** A phrase: the first unit begins with its word. */
export interface UnitPhrase {
  start: number
  end: number
  units: ReadonlyArray<NamedUnit>
}

/** `3`, `2a`, `(3)`, `5(a)`; `b`, `(b)`, `IV`; not `1965`. */
const number = '(?:\\d{1,3}[a-z]?|\\(\\d{1,3}\\))(?:\\([a-z\\d]{1,3}\\)){0,3}'
const count = '(?:[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})'
const letter = `(?:${count}|\\(${count}\\))`

/** Between the labels of a list or range: `, `, ` and `, `–`. */
const joint = '(?:,? (?:and|or) |, |[–-]| through | to )'

/**
 * `paragraph 8`, `numbered paragraphs 1 and 3`, `paras. 16–20`, `Items 1, 2 and 3`, `point (b)`; not `Point Four`, `12-point`,
 * `subparagraph 1` or `paragraph on trade`.
 */
const phrase = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:(?<paragraph>(?:[Nn]umbered )?[Pp]ara(?:graph)?s?[.]?|[Pp]ars?[.])|[Pp]oints?|[Ii]tems?) (?<labels>${number}(?:${joint}${number}){0,9}|${letter}(?:(?: and | or |[–-])${letter})?)(?![\\p{L}\\p{N}]|[–-]\\p{L})`,
  'gu',
)

/** The beginning of the word of a phrase, which most texts do not have. */
const word = /(?:[Pp]ar|[Pp]oin|[Ii]te)(?=[agmts.])/

/** A label of a list, with the end of its range: `16–20`; not the `a` of `and`. */
const member = new RegExp(
  `(?<!\\p{L})(?<label>${number}|${letter})(?:(?:[–-]| through | to )(?:${number}|${letter}))?(?!\\p{L})`,
  'gu',
)

/** Whether a text may have a phrase. */
export function mayNameUnits(text: string): boolean {
  return word.test(text)
}

/** Find the phrases in a text that name units. */
export function findUnitPhrases(text: string): Array<UnitPhrase> {
  return Array.from(findAll(text, phrase), ({ 0: match, index: start, groups = {} }) => {
    const { paragraph, labels = '' } = groups
    const kind = paragraph === undefined ? 'point' : 'paragraph'
    const end = start + match.length
    const from = end - labels.length
    const units = Array.from(labels.matchAll(member), ({ 0: printed, index, groups = {} }) => {
      const first = index === 0
      return {
        start: first ? start : from + index,
        end: from + index + printed.length,
        ...toUnit(kind, groups['label'] ?? ''),
      }
    })
    return { start, end, units }
  })
}

function toUnit(kind: LabeledUnit['kind'], printed: string): Pick<NamedUnit, 'label' | 'fragment'> {
  const label = toLabelPath(printed)
  return { label: printed, fragment: labeledUnitId({ kind, label }) }
}
