import type { Replacement, Tag } from '../../html/to-xhtml.ts'
import { keep } from './keep-element.ts'
import { type FindAddress, replaceLink } from './replace-link.ts'

/** Classes of empty elements that only the pages of the site need. */
const siteClasses: ReadonlySet<string> = new Set(['close', 'here', 'pm', 'referred'])

/** Signs around words, by the element or the class. Other words have theirs in the text. */
type Signs = readonly [before: string, after: string]

const added: Signs = ['‹', '›']

const partSigns: Readonly<Partial<Record<string, Signs>>> = {
  supplied: ['[', ']'],
  unclear: ['[', '?]'],
  surplus: ['{', '}'],
  sic: ['', '[sic]'],
}

/**
 * Replace an element of a page of the site by that of a book: notes and page breaks are those of EPUB, labels are text, signs of
 * editors are text too, because not all readers show what style sheets write.
 */
export function replaceElement(tag: Tag, find: FindAddress): Replacement | 'unwrap' | 'drop' {
  const { name, attributes } = tag
  const classes = attributes['class']?.split(' ') ?? []
  // The list of readings has the reading that is hidden.
  if ('hidden' in attributes || classes.some((one) => siteClasses.has(one))) return 'drop'
  if (name === 'a') return replaceLink(tag, classes, find)
  if (attributes['role']?.startsWith('doc-pagebreak')) {
    return keep(tag, { role: 'doc-pagebreak', 'epub:type': 'pagebreak' })
  }
  if (classes.includes('foot')) {
    return keep({ ...tag, name: 'aside' }, { role: 'doc-footnote', 'epub:type': 'footnote' })
  }
  if (classes.includes('table')) return keep(tag, { role: undefined, 'aria-label': undefined })
  return { ...keep(tag), ...toSigns(findSigns(name, classes)) }
}

function findSigns(name: string, classes: ReadonlyArray<string>): Signs | undefined {
  if (name === 'ins') return added
  if (!classes.includes('part')) return undefined
  return classes.map((one) => partSigns[one]).find((signs) => signs !== undefined)
}

function toSigns(signs: Signs | undefined): Pick<Replacement, 'before' | 'after'> {
  if (signs === undefined) return {}
  const [before, after] = signs
  return { before: writeSign(before), after: writeSign(after) }
}

function writeSign(sign: string): string {
  return sign && `<span class="sign">${sign}</span>`
}
