/** What is cited as JSON, with which a page takes it to the script that writes citations. */

import { isOptionalText, isRecord, isTexts } from '../../edition/records/json-values.ts'
import { isPublication, isUnpublished, listArchivalKeys } from '../../edition/records/holding.ts'
import type { Person } from '../../schemas/person.ts'
import type { Volume } from '../../schemas/volume.ts'
import type { Cited } from './cited.ts'
import { distinctionNames, type Distinctions } from './distinctions.ts'

/** Keys of the record of a published volume that a citation needs. */
const volumeKeys = [
  ...(['series', 'subseries', 'number', 'title', 'editors'] as const),
  ...(['place', 'publisher', 'year'] as const),
] as const

/** Write what is cited, without what no form of citation needs. */
export function toCitedJson({ volume, holding, release, ...cited }: Cited): string {
  const { number, title, when, pages, url, distinctions, isVolume } = cited
  const isArchival = isUnpublished(volume)
  const keys = isArchival ? (['title', ...listArchivalKeys(volume)] as const) : volumeKeys
  const record = pickKeys(volume, isPublication(pickKeys(volume, keys)) ? keys : [...keys, ...rest])
  const shelf = isArchival ? holding : undefined
  return JSON.stringify({
    ...{ volume: record, number, title, when, pages, holding: shelf, url, distinctions, isVolume },
    release: release === '' ? undefined : release,
  })
}

/** Keys that say that a volume was published, where no other does. */
const rest = ['issuer', 'publicationNumber'] as const

function pickKeys(volume: Volume, keys: ReadonlyArray<keyof Volume>): Volume {
  const picked = Object.fromEntries(keys.map((key) => [key, volume[key]]))
  return { ...picked, title: volume.title }
}

/** Read what is cited; nothing where the JSON is not that of `toCitedJson`. */
export function fromCitedJson(json: string): Cited | undefined {
  const value: unknown = JSON.parse(json)
  return isCited(value) ? value : undefined
}

/** Keys of what is cited, of a holding, and of a volume, whose values are texts. */
const texts = ['number', 'when', 'url', 'release'] as const
const holdingTexts = [
  'box',
  'folder',
  'referenceCode',
  'collection',
  'repository',
  'location',
] as const
const volumeTexts = [
  'series',
  'subseries',
  'number',
  'place',
  'publisher',
  'issuer',
  'publicationNumber',
] as const

function isCited(value: unknown): value is Cited {
  if (!isRecord(value)) return false
  const { title, volume, pages, holding = {}, distinctions, isVolume = false } = value
  return (
    typeof title === 'string' &&
    texts.every((key) => isOptionalText(value[key])) &&
    isVolumeRecord(volume) &&
    typeof isVolume === 'boolean' &&
    (pages === undefined || (isRecord(pages) && isText(pages['first']) && isText(pages['last']))) &&
    (distinctions === undefined || isDistinctions(distinctions)) &&
    isRecord(holding) &&
    holdingTexts.every((key) => isOptionalText(holding[key]))
  )
}

function isDistinctions(value: unknown): value is Distinctions {
  if (!isRecord(value)) return false
  return [value['inText'], value['short']].every(
    (names) =>
      isTexts(names) && names.every((name) => distinctionNames.some((one) => one === name)),
  )
}

function isVolumeRecord(value: unknown): value is Volume {
  if (!isRecord(value)) return false
  const { title, editors = [], year } = value
  return (
    isText(title) &&
    volumeTexts.every((key) => isOptionalText(value[key])) &&
    (year === undefined || typeof year === 'number') &&
    Array.isArray(editors) &&
    editors.every(isPerson)
  )
}

function isPerson(value: unknown): value is Person {
  if (!isRecord(value)) return false
  return (
    isText(value['family']) && isOptionalText(value['given']) && isOptionalText(value['suffix'])
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
