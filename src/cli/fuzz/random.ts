/** Random choices that the same seed makes again. */
export interface Random {
  /** Choose a whole number from 0 to below a limit; 0 where that is 0. */
  below: (limit: number) => number
  /** Choose an item of a list; nothing where it is empty. */
  pick: <T>(items: ReadonlyArray<T>) => T | undefined
}

/**
 * Make a source of random choices.
 *
 * @param seed
 *   Any whole number.
 * @see Mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, pick: (items) => items[below(items.length)] }
}
