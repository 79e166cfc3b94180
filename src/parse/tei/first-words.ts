import type { Root } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'

/** Maximum length of a title that is made of the first words of a text, in UTF-16 code units. */
const maxTitle = 60

/** The part of a text that is a title: whole words, without the mark at their end. */
const firstWords = new RegExp(`^.{0,${maxTitle}}(?=\\s|$)`, 'u')

/** Marks at the end of words: `,`, ` –`. */
const lastMarks = /[\s\p{P}]+$/u

/** Whether a node is the title of a text. */
export function hasTitle({ type }: Root['children'][number]): boolean {
  return type === 'title'
}

/** Take the first words of a text as its title; empty where it has none. */
export function toFirstWords({ children }: Root): string {
  for (const node of children) {
    if (node.type === 'pageBreak' || node.type === 'footnoteDefinition') continue
    const text = toText(node).trim()
    if (text === '') continue
    const words = firstWords.exec(text)?.[0] ?? ''
    const start = words === '' ? Array.from(text).slice(0, maxTitle).join('') : words
    const trimmed = start.replace(lastMarks, '')
    const isWhole = trimmed === text.replace(lastMarks, '')
    if (trimmed !== '') return isWhole ? trimmed : `${trimmed} …`
  }
  return ''
}
