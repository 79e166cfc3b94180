import type { Words } from '../../src/words/words.ts'
import { english } from '../../src/words/en/index.ts'

/**
 * A table in which every text is in brackets, `⟦Close⟧`, so that tests see which texts come from it. Its language is
 * English.
 */
export const pseudo: Words = mark(english)

function mark<Part extends object>(part: Part): Part {
  return new Proxy(part, {
    get: (target, name) => (name === 'lang' ? Reflect.get(target, name) : markValue(target, name)),
  })
}

function markValue(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  if (typeof value === 'function') {
    return (...parts: Array<unknown>): unknown => markText(Reflect.apply(value, target, parts))
  }
  return typeof value === 'object' && value !== null ? mark(value) : markText(value)
}

function markText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => markText(part))
  return typeof value === 'string' && value !== '' ? `⟦${value}⟧` : value
}
