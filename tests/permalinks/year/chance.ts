/** Choices of a seeded generator: the same in each run. */
export interface Chance {
  /** A whole number below `end`. */
  below: (end: number) => number
  /** One of some; undefined of none. */
  pick: <Each>(all: ReadonlyArray<Each>) => Each | undefined
  /** A sentence that no text has. */
  sentence: () => string
}

/** Words that occur together in no document. */
const words =
  'lamp mole pilot carriage widow keeper ferry winter register vessel cargo storm anchor rope lire autumn quay market bread Venice Trieste captain debt salt lantern harvest chimney violin orchard meadow candle needle ribbon saddle cherry basket copper mirror pepper linen'.split(
    ' ',
  )

/** Make choices by a seed (mulberry32). */
export function toChance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  const pick = <Each>(all: ReadonlyArray<Each>): Each | undefined => all[below(all.length)]
  return {
    below,
    pick,
    sentence: () =>
      `The ${Array.from({ length: 8 + below(8) }, () => pick(words) ?? '').join(' ')}.`,
  }
}
