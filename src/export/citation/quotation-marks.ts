/** Quotation marks of a text that is quoted itself: double ones become single, and those inside of them double again. */

/** A quotation mark or an apostrophe. */
const marks = /[“”"‘’']/g

/** Opening and closing marks, by how many quotations are around them: the whole text is in double ones. */
const levels = [
  ['“', '”'],
  ['‘', '’'],
] as const

/** Double marks, of which one is that of both ends. */
const doubles: ReadonlySet<string> = new Set([...levels[0], '"'])

/** What a mark may be. */
type Role = 'opens' | 'closes' | 'may close' | 'apostrophe'

/** A mark of a text. */
interface Mark {
  /** Offset (UTF-16 code units, 0-based). */
  at: number
  isDouble: boolean
  role: Role
}

/** A pair of marks, by their offsets. */
type Pair = readonly [start: number, end: number]

/**
 * Nest the quotation marks of a text that is quoted in double ones. Apostrophes and marks without their pair are unchanged; so
 * is the length.
 *
 * ```
 * He said “no, ‘never.’” Y’s office      becomes      He said ‘no, “never.”’ Y’s office
 * ```
 */
export function nestQuotationMarks(text: string): string {
  const changed = new Map<number, string>()
  const around: Array<number> = []
  for (const [start, end] of pairMarks(listMarks(text))) {
    while ((around.at(-1) ?? Infinity) < start) around.pop()
    around.push(end)
    const [opening, closing] = levels[around.length % 2 === 0 ? 0 : 1]
    changed.set(start, opening).set(end, closing)
  }
  return text.replace(marks, (mark, at: number) => changed.get(at) ?? mark)
}

/** Pair marks of one kind. A double mark closes what is open in it, but a single one, which may be an apostrophe, nothing. */
function pairMarks(all: ReadonlyArray<Mark>): Array<Pair> {
  const pairs: Array<Pair> = []
  const open: Array<Mark> = []
  let openDoubles = 0
  for (const mark of all) {
    if (mark.role === 'opens') {
      open.push(mark)
      if (mark.isDouble) openDoubles++
    } else if (
      mark.role === 'closes' &&
      (mark.isDouble ? openDoubles > 0 : isSingle(open.at(-1)))
    ) {
      let last = open.pop()
      while (mark.isDouble && isSingle(last)) last = open.pop()
      if (mark.isDouble) openDoubles--
      if (last) pairs.push([last.at, mark.at])
    }
  }
  return pairs.sort(([one], [other]) => one - other)
}

function isSingle(mark: Mark | undefined): boolean {
  return mark?.isDouble === false
}

/** List the marks of a text. One that may close a quotation does so where no other does before the next mark of another kind. */
function listMarks(text: string): Array<Mark> {
  const all = Array.from(text.matchAll(marks), ({ 0: mark, index: at }): Mark => {
    const isDouble = doubles.has(mark)
    const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at + 1, at + 10)]
    return { at, isDouble, role: toRole(mark, before, after) }
  })
  let isClosed = false
  for (const mark of all.toReversed()) {
    if (mark.role === 'may close') mark.role = isClosed ? 'apostrophe' : 'closes'
    else if (mark.role === 'closes' && !mark.isDouble) isClosed = true
    else if (mark.role !== 'apostrophe') isClosed = false
  }
  return all
}

/** A character before an opening mark: a space, a bracket, a dash, a mark; not a letter. */
const beforeOpening = /^[\s([{—–/“‘"'-]?$/

/** The beginning of a word: `a`, `[`, `…`; not a space or a comma. */
const word = /^[^\s,.;:!?)\]”’]|^\.{3}/

/** What is behind an apostrophe at the beginning of a word: `60s`, `tis `; not `quoted`. */
const shortened = /^(?:\d|(?:tis|twas|em|til|cause|bout|n)(?!\p{L}))/iu

const letter = /^[\p{L}\p{M}\p{N}]/u

/** What is behind the apostrophe of a plural: ` party` of `workers’ party`; not ` He`. */
const owned = /^\s\p{Ll}/u

/** Find what a mark may be, by the character before it and the text behind it. */
function toRole(mark: string, before: string, after: string): Role {
  const begins = beforeOpening.test(before) && word.test(after)
  if (mark === '“' || mark === '‘') return 'opens'
  if (mark === '”') return 'closes'
  if (mark === '"') return begins ? 'opens' : 'closes'
  if (letter.test(before) && letter.test(after)) return 'apostrophe'
  if (begins) return mark === "'" && !shortened.test(after) ? 'opens' : 'apostrophe'
  return /s/i.test(before) && owned.test(after) ? 'may close' : 'closes'
}
