import type { Term } from '../plan/plan.ts'
import type { Reading } from '../plan/to-plan.ts'
import { stripPossessive, toQueryWords } from '../words.ts'

/** A possessive of a name that was searched: `Peking's`, which is another word. */
export interface Possessive {
  text: string
  term: Term
}

/** The possessives of a name of the query that texts have. */
export interface CountedPossessives {
  /** Name as typed. */
  name: string
  texts: ReadonlyArray<string>
  /** Number of documents that have one of them, and not the name. */
  documents: number
}

/** List the possessives of a name and of those that were searched for it; none of a word that is no name. */
export function listPossessives({ searched = [] }: Reading): Array<Possessive> {
  return searched.flatMap((name) => {
    const words = toQueryWords(name)
    const last = words.at(-1) ?? ''
    if (last !== stripPossessive(last)) return []
    const phrase = [...words.slice(0, -1), `${last}'s`]
    return [{ text: `${name}'s`, term: toTerm([phrase]) }]
  })
}

/** The name of a query and those that were searched for it, as spelled. */
export function toNameTerm({ searched = [] }: Reading): Term {
  return toTerm(searched.map(toQueryWords))
}

function toTerm(phrases: ReadonlyArray<ReadonlyArray<string>>): Term {
  return { type: 'term', index: 0, phrases: phrases.map((words) => words.map((word) => [word])) }
}
