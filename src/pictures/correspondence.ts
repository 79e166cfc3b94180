/** Who speaks to whom, as a heading names them; the names stay as they are printed. */
export interface Correspondence {
  /** `Embassy in Vietnam`, `President Johnson`; absent where the heading names no sender. */
  from?: string
  /** `Department of State`; absent where the heading names no receiver. */
  to?: string
  /** Whether both speak, as in a conversation; then `from` is only who is named first. */
  mutual: boolean
}

/** ` From `, ` from `, ` by `, ` Between `, with the spaces around it; not `From` at the beginning. */
const opening = / (From|By|Between|Prepared by|Prepared in) /i

/** What is held *to* somebody: `Ambassador to Vietnam`, `Mission to the United Nations`. */
const heldTo: ReadonlySet<string> = new Set([
  'Ambassador',
  'Adviser',
  'Advisor',
  'Aide',
  'Assistant',
  'Consultant',
  'Counsel',
  'Counselor',
  'Delegate',
  'Delegation',
  'Deputy',
  'Emissary',
  'Envoy',
  'Legation',
  'Minister',
  'Mission',
  'Observer',
  'Representative',
])

/** `, at Saigon` behind a name, which says where he is, not who; not `, at Saigon (Taylor)`. */
const whereabouts = /, at [^,()]+$/

/**
 * Read from a heading who writes to whom.
 *
 * @param title
 *   Heading without its number: `Telegram From the Embassy in Vietnam to the Department of State`.
 * @returns
 *   Nothing where the heading names neither, or where it is not certain who is meant.
 */
export function toCorrespondence(title: string): Correspondence | undefined {
  const found = opening.exec(title)
  if (found === null) return toReceiver(title)
  const rest = title.slice(found.index + found[0].length)
  const verb = found[1]?.toLowerCase()
  if (verb !== 'from' && verb !== 'between') return { from: toName(rest), mutual: false }
  const between = verb === 'from' ? 'to' : 'and'
  const pair = divide(rest, between)
  if (pair) return { from: toName(pair[0]), to: toName(pair[1]), mutual: verb === 'between' }
  return rest.includes(` ${between} `) ? undefined : { from: toName(rest), mutual: false }
}

/** `Memorandum to President Johnson`, but not `Response to Viet Cong Attacks`. */
const addressed = /^(?:Draft )?(?:Letter|Memorandum|Message|Note|Telegram) to (?=the |[A-Z])/

function toReceiver(title: string): Correspondence | undefined {
  const [start] = addressed.exec(title) ?? []
  return start === undefined ? undefined : { to: toName(title.slice(start.length)), mutual: false }
}

/**
 * Divide two names at the word between them. It may be part of a name as well: one that follows a name in
 * brackets is surely between, one that follows an office held *to* somebody, or stands in brackets, is not.
 */
function divide(names: string, between: 'to' | 'and'): [string, string] | undefined {
  const words = names.split(' ')
  const places: Array<number> = []
  let depth = 0
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1]
    if (word === between && depth === 0 && previous !== undefined) {
      if (previous.endsWith(')')) return cut(words, index)
      if (!(between === 'to' && heldTo.has(previous))) places.push(index)
    }
    depth += count(word, '(') - count(word, ')')
  }
  // Of several `and`, nobody can say which one is meant.
  if (between === 'and' && places.length > 1) return undefined
  const [first] = places
  return first === undefined ? undefined : cut(words, first)
}

function cut(words: ReadonlyArray<string>, index: number): [string, string] {
  return [words.slice(0, index).join(' '), words.slice(index + 1).join(' ')]
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** `the Embassy`, but not `Theodore`. */
const article = /^the /i

/** A name without the article before it and the place behind it. */
function toName(printed: string): string {
  return printed.trim().replace(article, '').replace(whereabouts, '')
}
