import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape'
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { Words } from '../words/words.ts'

/** A shape for some kinds of documents, distinguishable without color. */
interface Mark {
  /** Its name in the key. */
  name: keyof Words['pictures']['kinds']
  /** Kinds (`toKind`). */
  kinds: ReadonlyArray<string>
  shape: SymbolType
  /** Whether only the outline is drawn. */
  open: boolean
}

/** Mark for all other kinds. */
const otherMark: Mark = { name: 'others', kinds: [], shape: symbolCircle, open: true }

const marks: ReadonlyArray<Mark> = [
  { name: 'telegrams', kinds: ['Telegram'], shape: symbolCircle, open: false },
  {
    name: 'memoranda',
    kinds: ['Memorandum', 'Memorandum for the record'],
    shape: symbolSquare,
    open: true,
  },
  {
    name: 'meetings',
    kinds: ['Conversation', 'Meeting', 'Telephone conversation'],
    shape: symbolDiamond,
    open: false,
  },
  { name: 'letters', kinds: ['Letter'], shape: symbolTriangle, open: false },
  otherMark,
]

/** Area of a shape, and of the hole in an open one (square pixels). */
const area = { shape: 40, hole: 18 }

/**
 * Draw the mark of a kind of document, centered at the origin.
 *
 * @param kind
 *   Kind (`toKind`): `Telegram`.
 */
export function drawMark(kind: string): Element {
  return draw(findMark(kind))
}

/** Draw the key to the marks of some kinds, one element for each entry. */
export function drawKey(kinds: Iterable<string>, words: Words['pictures']): Array<Element> {
  const used = new Set(Array.from(kinds, findMark))
  const size = { viewBox: '-5 -5 10 10', width: 10, height: 10 }
  return marks
    .filter((mark) => used.has(mark))
    .map((mark) =>
      h('span.key', [
        s('svg.mark', { ...size, ariaHidden: 'true' }, [draw(mark)]),
        ` ${words.kinds[mark.name]}`,
      ]),
    )
}

function findMark(kind: string): Mark {
  return marks.find(({ kinds }) => kinds.includes(kind)) ?? otherMark
}

function draw({ shape, open }: Mark): Element {
  const outline = toPath(shape, area.shape)
  return open
    ? s('path', { d: outline + toPath(shape, area.hole), fillRule: 'evenodd' })
    : s('path', { d: outline })
}

function toPath(shape: SymbolType, size: number): string {
  /* v8 ignore next -- D3 gives nothing only where it is given a canvas to draw on */
  return symbol(shape, size).digits(2)() ?? ''
}
