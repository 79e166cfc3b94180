/** What the middleware adds to a request. */
declare namespace App {
  interface Locals {
    /** Errors in the seeds, each with its place, while an editor is at work; absent in a build. */
    errors?: ReadonlyArray<string>
  }
}
