/** What a reader can do who asked for a place that a document does not have. */
export interface Advice {
  /** What there is instead: `points 1–6 in paragraph 1, pp. 366–367`. */
  has: string
  /** Id of the nearest place: `p1.6`. */
  nearest: string
}

/**
 * Advise on a fragment that names nothing.
 *
 * @param asked
 *   Id that the fragment gives: `p1.9`, `fn7`, `page-367`.
 * @param places
 *   The document's places in order, what each is called by its id: `p1.3` → `Point 3, p. 367`.
 * @returns
 *   Advice; undefined where the document has no places.
 */
export function toAdvice(asked: string, places: ReadonlyMap<string, string>): Advice | undefined {
  const id = toId(asked)
  const holder = id.slice(0, Math.max(0, id.lastIndexOf('.')))
  for (const wanted of [id, holder, 'p', 'title']) {
    const name = toSeries(wanted)
    const ids = [...places.keys()].filter((place) => toSeries(place) === name && !tail.test(place))
    const [first, ...others] = ids
    if (first === undefined) continue
    const last = others.at(-1) ?? first
    const whole = places.get(name.slice(0, -1))
    const noun = `${nouns[name] ?? 'point'}${first === last ? '' : 's'}`
    const range = [...new Set([first, last])].map((place) => place.slice(name.length)).join('–')
    const nearest = others.reduce(
      (best, place) => (distance(place, wanted) < distance(best, wanted) ? place : best),
      first,
    )
    const within =
      whole === undefined ? '' : ` in ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`
    return { has: `${noun} ${range}${within}`.trim(), nearest }
  }
  return undefined
}

const nouns: Partial<Record<string, string>> = {
  p: 'paragraph',
  fn: 'note',
  pg_: 'page',
  title: 'title',
}

/** Ids that others give to such places, and ours: `pt3`, `page-367`, `footnote1`; not `p1.3`. */
const foreign = [
  { pattern: /^(?:pt|point)\W?(?=\d)/, prefix: 'p1.' },
  { pattern: /^(?:pg|page|p_)\W?(?=\d)/, prefix: 'pg_' },
  { pattern: /^(?:n|note|footnote|fn)[\W_]?(?=\d)/, prefix: 'fn' },
  { pattern: /^(?:para|paragraph)\W?(?=\d)/, prefix: 'p' },
]

/** What a sentence leaves at the end of an address that is pasted in it: `)` of `p1.9)`, `.` of `p9.` */
const trailing = /[.,;:!?)\]}>'"’”/]$/

/** The id that the edition would give: `pg_367` for `page-367`. */
function toId(address: string): string {
  let asked = address
  while (trailing.test(asked)) asked = asked.slice(0, -1)
  const found = foreign.find(({ pattern }) => pattern.test(asked))
  return found === undefined ? asked : asked.replace(found.pattern, found.prefix)
}

/** Digits at the end: of `p12`, `pg_367`; not of `p1.a`. */
const digits = /\d+$/

/** The narrative after points: `p1.after2`; not `p1.a`. */
const tail = /\.after\d*$/

/** What an id is one of: `p1.` for `p1.3`, `fn` for `fn7`. */
function toSeries(id: string): string {
  return id.includes('.') ? id.slice(0, id.lastIndexOf('.') + 1) : id.replace(digits, '')
}

/** How far apart two ids of a series are; labels that are no numbers are far from everything. */
function distance(one: string, other: string): number {
  const [left, right] = [one, other].map((id) => Number(digits.exec(id)?.[0] ?? Infinity))
  return Math.abs((left ?? 0) - (right ?? 0))
}
