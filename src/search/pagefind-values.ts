/**
 * Types of the values that Pagefind's script returns, and guards for them, because the script is generated and
 * loaded at run time.
 */

import { isRecord, isTexts } from '../edition/records/json-values.ts'

/** Module `pagefind.js`. */
export interface Script {
  createInstance: (options: { noWorker: boolean }) => unknown
}

/** A Pagefind instance. */
export interface Instance {
  /** Include another index in searches. */
  mergeIndex: (base: string) => Promise<unknown>
  /**
   * Search for a text: in quotation marks as an exact phrase with stemmed words, else as prefixes. `null` finds all
   * pages.
   */
  search: (text: string | null, options: object) => Promise<{ results: Array<unknown> }>
  /** Count the pages for each filter value, by filter name and value. */
  filters: () => Promise<Record<string, Record<string, number>>>
}

/** A page in a search result. */
export interface Page {
  id: string
  score: number
  data: () => Promise<unknown>
}

/** Data of a page. Each page has one shared object, whose locations are those of the last search. */
export interface PageData {
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, Array<string>>
  anchors: Array<{ id: string; title?: string; location: number }>
  weighted_locations: Array<{
    location: number
    /** 1 in text, 7 in a heading, less for a part of a word. */
    weight: number
    /** Grows with the square of the weight and with the similarity of the words. */
    balanced_score: number
  }>
}

export function isScript(value: unknown): value is Script {
  // A module is an object without a prototype.
  return isRecord(value) && typeof value['createInstance'] === 'function'
}

export function isInstance(value: unknown): value is Instance {
  const methods = ['mergeIndex', 'search', 'filters']
  return isRecord(value) && methods.every((name) => typeof value[name] === 'function')
}

export function isPage(value: unknown): value is Page {
  if (!isRecord(value) || typeof value['data'] !== 'function') return false
  return typeof value['id'] === 'string' && typeof value['score'] === 'number'
}

export function isPageData(value: unknown): value is PageData {
  if (!isRecord(value)) return false
  const { url, content, meta, filters, anchors, weighted_locations: locations } = value
  return (
    typeof url === 'string' &&
    typeof content === 'string' &&
    isRecord(meta) &&
    isTexts(Object.values(meta)) &&
    isRecord(filters) &&
    Object.values(filters).every(isTexts) &&
    Array.isArray(anchors) &&
    anchors.every(isAnchor) &&
    Array.isArray(locations) &&
    locations.every(isLocation)
  )
}

function isAnchor(value: unknown): value is PageData['anchors'][number] {
  if (!isRecord(value) || typeof value['location'] !== 'number') return false
  return typeof value['id'] === 'string' && ['string', 'undefined'].includes(typeof value['title'])
}

function isLocation(value: unknown): value is PageData['weighted_locations'][number] {
  return (
    isRecord(value) &&
    ['location', 'weight', 'balanced_score'].every((name) => typeof value[name] === 'number')
  )
}
