import type { FootnoteDefinition, Paragraph, PhrasingContent } from '../../tree/nodes.ts'
import { toContent } from './content.ts'
import { generate } from './generated.ts'
import type { Read } from './inline.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Number of words of a long passage that its note repeats, at its start and at its end. */
const repeatedWords = 2

/** Number of words of a passage that is repeated whole. */
const maxWords = 6

/**
 * Read an entry of an apparatus: the lemma is in the text; without one, the first reading. The other readings are a note
 * that has a letter.
 *
 * ```
 * > | <app><lem wit="#A">ships</lem><rdg wit="#B">boats</rdg></app>
 *               text     ^^^^^           note: ships A] boats B
 * ```
 */
export function toApparatus(
  element: XmlElement,
  state: State,
  read: Read,
  nodes: Array<PhrasingContent>,
): PhrasingContent | undefined {
  const lemma = findLemma(element)
  const isMixed = element.children.some(
    (child) => child.type === 'text' && child.source.trim() !== '',
  )
  if (isMixed || lemma === undefined) {
    read(element.children, state, nodes)
    return undefined
  }
  read(lemma.children, state, nodes)
  if (listReadings(element).every((reading) => reading === lemma)) return undefined
  const label = state.marks.apparatus()
  state.notes.push({ label, element })
  return { type: 'footnoteReference', label, position: element.position }
}

/** The content of the note of an entry: its lemma, and the readings that differ from it, with their witnesses. */
export function toApparatusNote(
  element: XmlElement,
  readLine: (reading: XmlElement) => Array<PhrasingContent>,
): FootnoteDefinition['children'] {
  const lemma = findLemma(element)
  const children: Array<PhrasingContent> = []
  if (lemma) {
    const text = shortenLemma(toContent(lemma))
    children.push(generate(text === '' ? '[nothing]' : text, element.position), ...toSigla(lemma))
    children.push(generate('] ', element.position))
  }
  const others = listReadings(element).filter((reading) => reading !== lemma)
  for (const [index, reading] of others.entries()) {
    const content = readLine(reading)
    if (index > 0) children.push(generate('; ', reading.position))
    for (const node of content) children.push(node)
    if (content.length === 0) children.push(generate('[omitted]', reading.position))
    children.push(...toSigla(reading))
  }
  const paragraph: Paragraph = { type: 'paragraph', children, position: element.position }
  return [paragraph]
}

/** The reading that is in the text. */
function findLemma(element: XmlElement): XmlElement | undefined {
  const readings = listReadings(element)
  return readings.find(({ name }) => name === 'lem') ?? readings[0]
}

/** List the readings of an entry, also those in groups, and its notes. */
function listReadings(element: XmlElement): Array<XmlElement> {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return []
    return child.name === 'rdgGrp' ? listReadings(child) : [child]
  })
}

/** `ships`; `the ships … of Trieste` for a long passage. */
function shortenLemma(text: string): string {
  const words = text.split(' ')
  if (words.length <= maxWords) return text
  return [...words.slice(0, repeatedWords), '…', ...words.slice(-repeatedWords)].join(' ')
}

/** Write the sigla of the witnesses of a reading in italics: ` A B`. */
function toSigla({ attributes, position }: XmlElement): Array<PhrasingContent> {
  const written = attributes['wit'] ?? attributes['source'] ?? attributes['resp'] ?? ''
  const sigla = written.split(/\s+/).flatMap((pointer) => pointer.split('#').at(-1) || [])
  if (sigla.length === 0) return []
  const children = [generate(sigla.join(' '), position)]
  return [generate(' ', position), { type: 'emphasis', rend: 'italic', children, position }]
}
