import type { Paragraph, RootContent, Speaker } from '../../tree/nodes.ts'
import { writeParagraph } from './blocks.ts'
import type { Context } from './context.ts'
import { writeInline } from './inline.ts'
import { writeElement } from './xml.ts'

/** A speech: the paragraph that begins with its speaker, and those after it that the same person speaks. */
export type Speech = ReadonlyArray<Paragraph>

/** Take the speech that begins at an index; empty where none does. */
export function takeSpeech(nodes: ReadonlyArray<RootContent>, index: number): Speech {
  const first = nodes[index]
  const speaker = first && findSpeaker(first)
  if (first?.type !== 'paragraph' || speaker === undefined) return []
  const speech = [first]
  for (const next of nodes.slice(index + 1)) {
    if (next.type !== 'paragraph' || next.speaker !== speaker.name) break
    speech.push(next)
  }
  return speech
}

/** Write a speech. */
export function writeSpeech([first, ...others]: Speech, context: Context): string {
  const speaker = first && findSpeaker(first)
  if (first === undefined || speaker === undefined) return ''
  const [, ...rest] = first.children
  const children = first.lines && rest[0]?.type === 'break' ? rest.slice(1) : rest
  return writeElement(
    'sp',
    {},
    writeElement('speaker', { n: speaker.name }, writeInline(speaker.children, context)) +
      [{ ...first, children }, ...others]
        .map((paragraph) => writeParagraph(paragraph, context))
        .join('\n'),
  )
}

/** Find the speaker with whom a paragraph of the body begins, if TEI can say so. */
function findSpeaker(node: RootContent): Speaker | undefined {
  if (node.type !== 'paragraph' || node.role !== undefined || node.quoted) return undefined
  const [first, second]: ReadonlyArray<Paragraph['children'][number] | undefined> = node.children
  if (first?.type !== 'speaker') return undefined
  return node.lines === true && second?.type !== 'break' ? undefined : first
}
