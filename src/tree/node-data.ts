/** Computed data of a node. */
export interface NodeData {
  /** Anchor: the fragment of the node in the document's address (`p1.3`). */
  id?: string
}

/** Data of a list. */
export interface ListData extends NodeData {
  /** Anchor of the text that resumes after it, where the ledger has another one than the count: `p1.after-2`. */
  after?: string
}

/** Data of a name, term, or annotation from the sidecar or the registers. */
export interface MentionData extends NodeData {
  /** Id of the annotation: `an3`. The node's `ref` is then a key of the edition's own register. */
  annotation?: string
  /** Key of the entry to which the `ref` of the source links, if the edition accepts it. */
  entry?: string
  /** Whether the text marks that there is a gloss. */
  marked?: boolean
}
