/** Marks of notes that have none in the file. */
export interface NoteMarks {
  /** Next mark of a note: `1`, or a sign where other notes have numbers. */
  note: () => string
  /** Next mark of a note with other readings: a letter. */
  apparatus: () => string
}

/** Signs of notes beside numbered ones. */
const signs = ['*', '†', '‡', '§']

/** Maximum number of equal signs in a mark. */
const maxSigns = 3

/** Letters of notes with other readings. */
const letters = 'abcdefghijklmnopqrstuvwxyz'

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
        return findLabels().size === 0 ? String(notes) : toSign(notes)
      }),
    apparatus: () => findFree(() => toLetters(++readings)),
  }

  function findFree(next: () => string): string {
    for (;;) {
      const mark = next()
      if (!findLabels().has(mark)) return mark
    }
  }
}

/** `*`, `†`, `‡`, `§`, `**` … of the nth note, 1-based; after three of each, its number. */
function toSign(n: number): string {
  const sign = signs[(n - 1) % signs.length] ?? ''
  const count = Math.ceil(n / signs.length)
  return count > maxSigns ? String(n) : sign.repeat(count)
}

/** `a` … `z`, `aa`, `ab` … of the nth note, 1-based. */
function toLetters(n: number): string {
  let written = ''
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    written = `${letters[(rest - 1) % letters.length] ?? ''}${written}`
  }
  return written
}
