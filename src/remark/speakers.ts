import type { Paragraph, PhrasingContent, Root, Speaker } from '../tree/nodes.ts'
import { textCutter } from '../tree/slice-text.ts'
import { readTurn, toNameKey, type Turn } from './speakers/turn.ts'

/** A paragraph that may begin with the name of its speaker. */
interface Candidate {
  paragraph: Paragraph
  /** Index of the text that begins with the name; only page breaks are before it. */
  child: number
  turn: Turn
  /** Index of the paragraph in the body. */
  place: number
  /** Whether a stage direction in brackets is between the name and its colon: `JONES [laughing]:` */
  isStaged: boolean
}

/**
 * Plugin to find the names of speakers at the start of paragraphs.
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
    const body = tree.children.filter(isBody)
    const candidates = body.flatMap((paragraph, place) => toCandidate(paragraph, place) ?? [])
    for (const candidate of chooseTurns(candidates, body.length)) mark(candidate)
  }
}

function isBody(node: Root['children'][number]): node is Paragraph {
  return node.type === 'paragraph' && node.role === undefined
}

function toCandidate(paragraph: Paragraph, place: number): Candidate | undefined {
  const child = paragraph.children.findIndex(({ type }) => type !== 'pageBreak')
  const [text, stage, rest] = paragraph.children.slice(child, child + 3)
  if (text?.type !== 'text') return undefined
  const turn = readTurn(text.value)
  if (turn) return { paragraph, child, turn, place, isStaged: false }
  const isStaged =
    stage?.type === 'supplied' && rest?.type === 'text' && /^:(?=\s|$)/.test(rest.value)
  const staged = isStaged ? readTurn(`${text.value.trimEnd()}:`) : undefined
  return staged && { paragraph, child, turn: staged, place, isStaged }
}

/** Choose the paragraphs that begin with a speaker. Questions without answers are headings. */
function chooseTurns(all: ReadonlyArray<Candidate>, length: number): Array<Candidate> {
  const hasAnswers = all.some(({ turn }) => /^answer$/i.test(turn.name))
  const hasInitials = ['Q', 'A'].every((name) =>
    all.some(({ turn }) => turn.isInitial && turn.name === name),
  )
  const candidates = all.filter(({ turn }) => {
    return (hasInitials || !turn.isInitial) && (hasAnswers || !/^question$/i.test(turn.name))
  })
  const counts = new Map<string, number>()
  for (const { turn } of candidates) {
    const key = toNameKey(turn.name)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const isDialogue = candidates.length * 2 > length
  const sure = candidates.filter(
    ({ turn }) => isDialogue || turn.isTitled || (counts.get(toNameKey(turn.name)) ?? 0) > 1,
  )
  if (sure.length < 2) return []
  const places = new Set(sure.map(({ place }) => place))
  return candidates.filter(
    ({ place }) => places.has(place) || places.has(place - 1) || places.has(place + 1),
  )
}

/** Wrap the name in a node. */
function mark({ paragraph, child, turn, isStaged }: Candidate): void {
  const [text, stage, colon] = paragraph.children.slice(child, child + 3)
  /* v8 ignore next -- a candidate begins with a text */
  if (text?.type !== 'text') return
  const cut = textCutter(text)
  const before = cut(turn.start)
  const own = cut(isStaged ? text.value.length : turn.end)
  const name: Array<PhrasingContent> = [own]
  let after = isStaged ? undefined : cut(text.value.length)
  if (isStaged && stage?.type === 'supplied' && colon?.type === 'text') {
    const cutColon = textCutter(colon)
    name.push(stage, cutColon(1))
    after = cutColon(colon.value.length)
  }
  const position = { start: own.position.start, end: (name.at(-1) ?? own).position.end }
  const speaker: Speaker = { type: 'speaker', name: turn.name, children: name, position }
  const made: Array<PhrasingContent> = before.value === '' ? [speaker] : [before, speaker]
  if (after !== undefined && after.value !== '') made.push(after)
  const { children } = paragraph
  const end = child + (isStaged ? 3 : 1)
  paragraph.children = [...children.slice(0, child), ...made, ...children.slice(end)]
}
