/** Guards for the parts of the index, which come over the network: what answers may be no index at all. */

import { isOptionalText, isRecord, isTexts } from '../edition/records/json-values.ts'
import { kinds } from '../tree/register.ts'
import type { IndexedText } from './edition-index.ts'
import type { IndexedEntry } from './entries/entries.ts'
import type { StoredUnit } from './text/stored-text.ts'

export function isIndexedText(value: unknown): value is IndexedText {
  if (!isRecord(value) || !isRecord(value['facts'])) return false
  const texts = ['id', 'volume', 'title', 'outline'].map((name) => value[name])
  const optional = ['number', 'lang', 'dir', 'dateline', 'date'].map((name) => value[name])
  const lists = [...Object.values(value['facts']), value['from'] ?? [], value['to'] ?? []]
  return isTexts(texts) && optional.every(isOptionalText) && lists.every(isTexts)
}

export function isIndexedEntry(value: unknown): value is IndexedEntry {
  if (!isRecord(value) || !isRecord(value['texts'])) return false
  return (
    typeof value['key'] === 'string' &&
    kinds.some((kind) => kind === value['kind']) &&
    isTexts(value['names']) &&
    Object.values(value['texts']).every((spans) => Array.isArray(spans) && spans.every(isSpan))
  )
}

export function isStoredUnit(value: unknown): value is StoredUnit {
  if (!isRecord(value)) return false
  return (
    isTexts(['id', 'locator', 'text'].map((name) => value[name])) &&
    isOptionalText(value['others']) &&
    isOptionalText(value['speaker'])
  )
}

function isSpan(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
  )
}
