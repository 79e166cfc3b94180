/** What a build prints. */
export interface BuildReport {
  /** Problems of the seeds, with a line end; empty if there are none. */
  problems: string
  /** What was written: `836 pages, 8,471 files, 354 texts indexed`. */
  summary: string
}

/** A site that was built, as the next build finds it recorded in the cache. */
export interface BuiltSite {
  /** Hash of the stamps of its files. */
  files: string
  report: BuildReport
}

let last: BuildReport | undefined

/** Keep the report of the build of this process, which Astro runs: it returns nothing of its integrations. */
export function keepReport(report: BuildReport): void {
  last = report
}

/** Report of the build of this process; absent until the build has ended. */
export function lastReport(): BuildReport | undefined {
  return last
}
