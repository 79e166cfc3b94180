/**
 * Format labels in short form.
 *
 * @param labels
 *   Labels in order.
 * @returns
 *   `1–3, 5, a`: consecutive numbers as a range.
 */
export function toRanges(labels: ReadonlyArray<string>): string {
  const ranges: Array<{ first: string; last: string }> = []
  for (const label of labels) {
    const range = ranges.at(-1)
    if (range && Number(label) === Number(range.last) + 1) range.last = label
    else ranges.push({ first: label, last: label })
  }
  return ranges.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ')
}
