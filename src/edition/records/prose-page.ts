/** A page of the edition in the editors' words: `pages/principles.md`. */
export interface ProsePage {
  /** Its address in the site: `principles`. */
  id: string
  title: string
  /** Markdown, with its title. */
  source: string
}
