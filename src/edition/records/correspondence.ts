/** Sender and receiver of a document, named as printed in its heading. */
export interface Correspondence {
  /** `Embassy in Vietnam`, `President Johnson`; absent where the heading names no sender. */
  from?: string
  /** `Department of State`; absent where the heading names no receiver. */
  to?: string
  /** Whether both sides speak, as in a conversation; then `from` is only the first named. */
  mutual: boolean
}

/** What says who wrote a document to whom: its source, else its heading. */
export interface WithCorrespondence {
  title: string
  correspondents?: Pick<Correspondence, 'from' | 'to'>
  facts?: { kind: string }
}

/**
 * Find who wrote a document to whom: what its source says, else its heading. The heading of a text that is no letter may have
 * ` by ` too.
 */
export function findCorrespondence(document: WithCorrespondence): Correspondence | undefined {
  if (document.correspondents) return { ...document.correspondents, mutual: false }
  return document.facts?.kind === 'Text' ? undefined : toCorrespondence(document.title)
}

/** ` From `, ` from `, ` by `, ` Between `, with the spaces around it; not `From` at the beginning. */
const opening = / (From|By|Between|Prepared by|Prepared in) /i

/** Offices that take *to*: `Ambassador to Vietnam`, `Mission to the United Nations`. */
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

/** A location after a name, which is left out: `, at Saigon`; not `, at Saigon (Taylor)`. */
const whereabouts = /, at [^,()]+$/

/**
 * Read the sender and receiver of a document from its heading.
 *
 * @param title
 *   Heading without its number: `Telegram From the Embassy in Vietnam to the Department of State`.
 * @returns
 *   Nothing where the heading names neither, or is ambiguous.
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

/** `Memorandum to President Johnson`; not `Response to Viet Cong Attacks`. */
const addressed = /^(?:Draft )?(?:Letter|Memorandum|Message|Note|Telegram) to (?=the |[A-Z])/

function toReceiver(title: string): Correspondence | undefined {
  const [start] = addressed.exec(title) ?? []
  return start === undefined ? undefined : { to: toName(title.slice(start.length)), mutual: false }
}

/**
 * Split two names at the word between them, which may also be part of a name. After a name that ends in parentheses
 * it is always the separator; inside parentheses, or after an office that takes *to*, it never is.
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
  // Several `and` are ambiguous.
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

/** `the Embassy`; not `Theodore`. */
const article = /^the /i

/** Remove the article before a name and the location after it. */
function toName(printed: string): string {
  return printed.trim().replace(article, '').replace(whereabouts, '')
}
