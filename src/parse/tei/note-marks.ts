/** Marks of notes that have none in the file. */
export interface NoteMarks {
  /** Next mark of a note: `1`, or a sign where other notes have numbers. */
  note: () => string
  /** Next mark of a note with other readings: a letter. */
  apparatus: () => string
}

/** Signs of notes beside numbered ones. */
const signs = ['*', '†', '‡', '§']

/** Letters of notes with other readings. */
const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Make marks for the notes of a document.
 *
 * @param findLabels
 *   Finds the labels that the notes of the document have in the file, which are not given again.
 */
export function createNoteMarks(findLabels: () => ReadonlySet<string>): NoteMarks {
  let notes = 0
  let readings = 0
  return {
    note: () =>
      findFree(() => {
        notes++
        return findLabels().size === 0 ? String(notes) : toSeries(signs, notes)
      }),
    apparatus: () => findFree(() => toSeries(letters, ++readings)),
  }

  function findFree(next: () => string): string {
    for (;;) {
      const mark = next()
      if (!findLabels().has(mark)) return mark
    }
  }
}

/** The nth of a series, 1-based: `a` … `z`, `aa` … `zz`. */
function toSeries(values: ReadonlyArray<string>, n: number): string {
  const value = values[(n - 1) % values.length] ?? ''
  return value.repeat(Math.ceil(n / values.length))
}
