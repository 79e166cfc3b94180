/** Which state of its texts an edition publishes. */
export interface Release {
  /** What the edition calls it: `1.0`; absent if it states none. */
  version?: string
  /** Day on which its texts last changed, in ISO 8601: `2026-11-29`; empty for an edition without files. */
  date: string
}

/** Name a release in data and in addresses: its version, else its date. */
export function toReleaseName({ version, date }: Release): string {
  return version ?? date
}
