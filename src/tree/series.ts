import type { Numbering } from './numberings.ts'

/**
 * Read the labels of a list as series.
 *
 * @param labels
 *   Possible numberings of each label.
 * @returns
 *   Position of each label in its series, from 1; `undefined` for a label that is not a number.
 */
export function readSeries(
  labels: ReadonlyArray<ReadonlyArray<Numbering>>,
): Array<number | undefined> {
  let style: string | undefined
  return labels.map((numberings, index) => {
    const next = labels[index + 1] ?? []
    const chosen =
      numberings.find((one) => one.style === style) ??
      numberings.find((one) => next.some((other) => isNext(one, other))) ??
      numberings.find(({ value }) => value === 1) ??
      numberings[0]
    style = chosen?.style
    return chosen?.value
  })
}

function isNext(one: Numbering, other: Numbering): boolean {
  return other.style === one.style && other.value === one.value + 1
}
