import type { Paragraph, PhrasingContent, Root, Speaker } from '../tree/nodes.ts'
import { cutter, toFlat } from './flat-text.ts'
import { chooseTurns, type PlacedTurn } from './speakers/choose-turns.ts'
import { readLine, readTurn } from './speakers/turn.ts'

/** Maximum number of nodes that the name of a speaker consists of, with page breaks and brackets. */
const maxNodes = 9

/** A paragraph that may begin with the name of its speaker. */
interface Candidate extends PlacedTurn {
  paragraph: Paragraph
}

/**
 * Plugin to find the names of speakers at the start of paragraphs, or on a line above them.
 *
 * ```
 * > | JONES: In 1931. I was fourteen.
 *     ^^^^^^ name JONES
 * ```
 *
 * A name is that of a speaker if it begins two paragraphs, if its form says so (`Q:`, `Q.`, `Mr. Smith:`), or if most
 * paragraphs begin with a name; a name next to such a paragraph is one as well. A single one is not enough.
 */
export default function remarkSpeakers() {
  return function (tree: Root): void {
    const paragraphs = tree.children.filter((node) => node.type === 'paragraph')
    const starts = paragraphs.map((paragraph) => {
      return { paragraph, text: toFlat(takeStart(paragraph)) }
    })
    const body = starts.filter(({ paragraph }) => paragraph.role === undefined)
    const inline = body.flatMap(({ paragraph, text }, place): Candidate | [] => {
      const turn = readTurn(text)
      return turn ? { paragraph, place, turn } : []
    })
    const lines = starts.slice(0, -1).flatMap(({ paragraph, text }, place): Candidate | [] => {
      const turn = paragraph.role === 'preface' ? undefined : readLine(text)
      return turn ? { paragraph, place, turn } : []
    })
    for (const candidate of chooseTurns([...inline, ...lines], body.length)) mark(candidate)
  }
}

/** Take the first nodes of a paragraph, before any list or point. */
function takeStart({ children }: Paragraph): Array<PhrasingContent> {
  const start: Array<PhrasingContent> = []
  for (const child of children.slice(0, maxNodes)) {
    if (child.type === 'list' || child.type === 'point') break
    start.push(child)
  }
  return start
}

/** Wrap the name in a node. */
function mark({ paragraph, turn }: Candidate): void {
  const start = takeStart(paragraph)
  const cut = cutter(start)
  const before = cut(turn.start)
  const children = cut(turn.end)
  const after = cut(toFlat(start).length)
  const position = {
    start: children[0]?.position.start ?? paragraph.position.start,
    end: children.at(-1)?.position.end ?? paragraph.position.end,
  }
  const speaker: Speaker = { type: 'speaker', name: turn.name, children, position }
  paragraph.children = [...before, speaker, ...after, ...paragraph.children.slice(start.length)]
}
