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

/** A shape that stands for kinds of documents, told from the others without colour. */
interface Mark {
  /** What a key calls them: `telegrams`. */
  name: string
  /** Kinds, as `toKind` has them. */
  kinds: ReadonlyArray<string>
  shape: SymbolType
  /** Whether only the outline is drawn. */
  open: boolean
}

/** Shape of whatever no other mark stands for. */
const otherMark: Mark = { name: 'other papers', kinds: [], shape: symbolCircle, open: true }

const marks: ReadonlyArray<Mark> = [
  { name: 'telegrams', kinds: ['Telegram'], shape: symbolCircle, open: false },
  {
    name: 'memoranda',
    kinds: ['Memorandum', 'Memorandum for the record'],
    shape: symbolSquare,
    open: true,
  },
  {
    name: 'meetings and conversations',
    kinds: ['Conversation', 'Meeting', 'Telephone conversation'],
    shape: symbolDiamond,
    open: false,
  },
  { name: 'letters', kinds: ['Letter'], shape: symbolTriangle, open: false },
  otherMark,
]

/** Area of a shape, and of what is cut out of one that is open (square pixels). */
const area = { shape: 40, hole: 18 }

/**
 * Draw the shape of a document's kind, its middle at the origin.
 *
 * @param kind
 *   `Telegram`, as `toKind` has it.
 */
export function drawMark(kind: string): Element {
  return draw(findMark(kind))
}

/** Draw the key to the marks of some kinds, an element an entry. */
export function drawKey(kinds: Iterable<string>): Array<Element> {
  const used = new Set(Array.from(kinds, findMark))
  const size = { viewBox: '-5 -5 10 10', width: 10, height: 10 }
  return marks
    .filter((mark) => used.has(mark))
    .map((mark) =>
      h('span.key', [
        s('svg.mark', { ...size, ariaHidden: 'true' }, [draw(mark)]),
        ` ${mark.name}`,
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
