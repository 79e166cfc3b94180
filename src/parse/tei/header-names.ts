import type { Person } from '../../schemas/person.ts'
import { findElements, toContent } from './content.ts'
import { toDirectName } from './person-names.ts'
import { startOf, type XmlElement } from './xml-tree.ts'

/** Elements of names in a header. */
const nameElements = ['persName', 'orgName', 'name'] as const

/** `Jr.`, `III`: suffixes of a name. */
const suffix = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/

/** `Institute of …`: words that only names of institutions have. */
const institution = /\b(?:of|for|and|und|für|de|di|et)\b|["“„]/

/** Maximum number of words in the name of a person. */
const maxWords = 5

/** Find the elements of the names in an element: those of persons and institutions, else the element itself. */
export function findNames(element: XmlElement): Array<XmlElement> {
  const found = nameElements.flatMap((name) => findElements(element, name))
  const outer = found.filter((one) => !found.some((other) => other !== one && holds(other, one)))
  const sorted = outer.toSorted((a, b) => startOf(a) - startOf(b))
  return (sorted.length > 0 ? sorted : [element]).filter((name) => toContent(name) !== '')
}

/** Write a name as in running text: `Paolo Berti` for `Berti, Paolo`. */
export function toName(element: XmlElement): string {
  if (element.name === 'orgName') return toContent(element)
  const person = divide(element)
  if (person) return `${person.given} ${person.family}`
  return toDirectName(toContent(element))
}

/** Convert a name to a person of a record; an institution has only a family name. */
export function toPerson(element: XmlElement): Person {
  const person = element.name === 'orgName' ? undefined : divide(element)
  if (person) return person
  const written = toContent(element)
  const isInstitution = element.name === 'orgName' || institution.test(written)
  const words = toDirectName(written).replaceAll(',', ' ').split(/\s+/)
  if (isInstitution || words.length < 2 || words.length > maxWords) return { family: written }
  const [, family, given] = /^([^,]+), ([^,]+)$/.exec(written) ?? []
  if (family !== undefined && given !== undefined && !suffix.test(given)) return { given, family }
  const last = words.length > 2 && suffix.test(words.at(-1) ?? '') ? words.pop() : undefined
  const name = words.pop() ?? ''
  return { given: words.join(' '), family: name, ...(last !== undefined && { suffix: last }) }
}

/** Read the parts of a name that are encoded apart. */
function divide(element: XmlElement): { given: string; family: string } | undefined {
  const given = findElements(element, 'forename').map(toContent).filter(Boolean).join(' ')
  const family = findElements(element, 'surname').map(toContent).filter(Boolean).join(' ')
  return given !== '' && family !== '' ? { given, family } : undefined
}

function holds({ position: outer }: XmlElement, { position: inner }: XmlElement): boolean {
  return (
    (outer.start.offset ?? 0) <= (inner.start.offset ?? 0) &&
    (outer.end.offset ?? 0) >= (inner.end.offset ?? 0)
  )
}
