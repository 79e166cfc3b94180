import type { Site } from '../site.ts'

/** The site with what the files that can be taken away need beside it. */
export interface FileSite extends Site {
  /**
   * Absolute address of the site, with a slash at its end: `https://example.org/editions/`; only its path, where nobody says
   * at which address it is published.
   */
  root: string
  /** Reads the bytes of a source, by its path in the record of a document. */
  readSource: (path: string) => Uint8Array
  /** Reads a style sheet of the pages with those that it imports, by its name: `readings`. */
  readStyles: (name: string) => string
}

/** A file of the site beside its pages, which is written when it is needed. */
export interface SiteFile {
  /** Path in the site, without its base: `frus1964-68v02/d162.json`. */
  path: string
  /** Media type: `application/json`. */
  type: string
  write: () => string | Uint8Array
}
