import type { Words } from './words/words.ts'

/** What the middleware adds to a request. */
declare global {
  namespace App {
    interface Locals {
      /** Words of the interface in the language of the edition. */
      words: Words
      /** Errors in the seeds, each with its place, while an editor is at work; absent in a build. */
      errors?: ReadonlyArray<string>
    }
  }
}
