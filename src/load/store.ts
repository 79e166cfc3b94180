/** What is needed of the store that Astro keeps of a collection. */
export interface Store {
  get: (id: string) => Entry | undefined
  set: (entry: Entry) => unknown
  delete: (id: string) => void
  keys: () => Array<string>
}

/** An entry of a collection. */
export interface Entry {
  id: string
  data: Record<string, unknown>
  /** An entry of which the store has this digest is not written again. */
  digest?: string | number
}
