import { countEach } from '../../tree/count-each.ts'
import type { IndexedText } from '../edition-index.ts'
import type { Entries } from '../entries/entries.ts'
import { findMatches } from '../match/find-matches.ts'
import type { Plan } from '../plan/plan.ts'
import { replaceField } from '../query/edit-tree.ts'
import { toPhraseValue } from '../query/leaves.ts'
import { isRegisterName, listFields, registers } from '../query/list-fields.ts'
import type { Field, FieldName, QueryNode } from '../query/tree.ts'
import { listValues } from '../query/values.ts'
import type { MatchedText } from '../text/matched-text.ts'
import { toQueryWords } from '../words.ts'
import { listAlike, listFrequent } from './alike.ts'

/** A value of a field that no text has. */
export interface Absent {
  name: FieldName
  value: string
  /** Whether what is offered is like the value; else it is what most texts have. */
  isAlike: boolean
  /** Whether no text has any other value than those that are offered. */
  isAll: boolean
  /** Values that texts have, each with the query that asks for it instead. */
  offers: ReadonlyArray<{ value: string; tree: QueryNode }>
}

/** What is known of the texts of an edition. */
export interface Known {
  texts: ReadonlyArray<Pick<IndexedText, 'facts' | 'from' | 'to' | 'number'>>
  matched: ReadonlyArray<MatchedText>
  entries: Pick<Entries, 'find' | 'names'>
  /** Plan a field by itself. */
  plan: (field: Field) => Plan
}

/** Maximum numbers of values that are offered: of kinds of documents, which are few, and of others. */
const maxOffers = { kind: 12, other: 6 } as const

/** List the values of the fields of a query that no text has, with values that texts have. */
export function listAbsent(tree: QueryNode, known: Known): Array<Absent> {
  return listFields(tree).flatMap((field) => {
    const values = listValues(field.name, field.value)
    return values.flatMap((value, index): Array<Absent> => {
      const plan = known.plan({ ...field, value })
      if (known.matched.some((text) => findMatches(plan, text) !== undefined)) return []
      if (isEntry(field.name, value, known)) return []
      const { isAlike, isAll, offers } = listOffers(field.name, value, known)
      return [
        {
          ...{ name: field.name, value, isAlike, isAll },
          offers: offers.map((offer) => {
            const whole = values.with(index, toPhraseValue(offer)).join()
            return { value: offer, tree: replaceField(tree, field, whole) }
          }),
        },
      ]
    })
  })
}

/** Whether a value names an entry of a register, which no text marks. */
function isEntry(name: FieldName, value: string, { entries }: Known): boolean {
  return isRegisterName(name) && entries.find(registers[name], toQueryWords(value)).length > 0
}

function listOffers(
  name: FieldName,
  value: string,
  known: Known,
): { isAlike: boolean; isAll: boolean; offers: ReadonlyArray<string> } {
  if (name === 'doc')
    return { isAlike: true, isAll: false, offers: findNearestNumber(value, known) }
  const values = countValues(name, known)
  const alike = listAlike(toQueryWords(value), values)
  const isAlike = alike.length > 0 && name !== 'kind'
  const all = isAlike ? alike : [...new Set([...alike, ...listFrequent(values)])]
  const offers = all.slice(0, name === 'kind' ? maxOffers.kind : maxOffers.other)
  return { isAlike, isAll: offers.length === values.size, offers }
}

/** Count the texts with each value of a field. */
function countValues(name: FieldName, { texts, matched, entries }: Known): Map<string, number> {
  switch (name) {
    case 'kind':
    case 'person':
    case 'place': {
      const facts = countEach(texts.flatMap((text) => text.facts[name] ?? []))
      return name === 'kind' ? facts : addNames(facts, entries.names(registers[name]))
    }
    case 'term':
      return countEach(entries.names('terms'))
    case 'from':
    case 'to':
      return countEach(texts.flatMap((text) => text[name] ?? []))
    case 'vol':
      return countEach(matched.flatMap(({ facts }) => facts.vol.filter(Boolean).slice(-1)))
    case 'speaker':
      return countEach(
        matched.flatMap(({ units }) => units.flatMap(({ speaker }) => speaker?.join(' ') ?? [])),
      )
    default:
      return new Map()
  }
}

/** Add the names of entries to those that texts have, of which one may have the same words in another order. */
function addNames(
  counts: ReadonlyMap<string, number>,
  names: ReadonlyArray<string>,
): Map<string, number> {
  const known = new Set(Array.from(counts.keys(), toSortedWords))
  const others = names.filter((name) => !known.has(toSortedWords(name)))
  return new Map([...counts, ...others.map((name) => [name, 0] as const)])
}

function toSortedWords(name: string): string {
  return toQueryWords(name).toSorted().join(' ')
}

/** The digits of a number: `999` of `>999`. */
const digits = /\d+/

/** Find the number of a document that is nearest to one that none has. */
function findNearestNumber(value: string, { texts }: Known): ReadonlyArray<string> {
  const wanted = Number(digits.exec(value)?.[0])
  const numbers = texts.flatMap(({ number = '' }) => digits.exec(number)?.[0] ?? [])
  const nearest = numbers.reduce<string | undefined>(
    (best, number) =>
      best === undefined || Math.abs(Number(number) - wanted) < Math.abs(Number(best) - wanted)
        ? number
        : best,
    undefined,
  )
  return nearest === undefined || Number.isNaN(wanted) ? [] : [nearest]
}
