import type { PermalinkTarget } from '../tree/permalink.ts'

/** A place in a document. */
export type Place = Exclude<PermalinkTarget, 'withdrawn'>
