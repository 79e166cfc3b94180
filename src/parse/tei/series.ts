/** `frus1964-68v01`: an id of a volume of the series; not `letters`. */
const seriesId = /^frus/i

/** Whether an id is, or looks like, that of a volume of _Foreign Relations of the United States_. */
export function isSeriesId(id: string): boolean {
  return seriesId.test(id)
}
