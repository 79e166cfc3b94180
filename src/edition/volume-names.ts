/** What names a volume in its series. */
interface VolumeNames {
  series: string
  subseries: string
  number: string
}

/** ` of the United States`, at the end of the name of the series. */
const country = / of the United States$/

/** The name of a volume in a running head: `Foreign Relations, 1964–1968, Volume II`. */
export function toRunningTitle({ series, subseries, number }: VolumeNames): string {
  return `${series.replace(country, '')}, ${subseries}, Volume ${number}`
}
