import type { Person } from '../../schemas/person.ts'
import { writeElement, writePlainText } from './xml.ts'

/** Write the name of a person in its parts. */
export function writePerson({ given, family, suffix }: Person): string {
  const part = (name: string, value: string | undefined): string =>
    value === undefined ? '' : writeElement(name, {}, writePlainText(value))
  if (given === undefined) return writePlainText(family)
  const parts = [part('forename', given), part('surname', family), part('genName', suffix)]
  return writeElement('persName', {}, parts.filter(Boolean).join(' '))
}
