import { linkHorizontal } from 'd3-shape'
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { Words } from '../words/words.ts'
import type { Bundle, FlowLayout, Party } from './flow-layout.ts'

/** Width of the drawing before it is stretched. */
const width = 100

/** Minimum height of the clickable area of a bundle (pixels). */
const target = 8

/**
 * Draw flows from senders to receivers. Names are text beside the lines, which wraps in its column. The lines
 * stretch only horizontally, so the picture fits any width.
 */
export function drawFlows(
  { height, pitch, senders, receivers, bundles }: FlowLayout,
  words: Words['pictures'],
): Element {
  const box = {
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    preserveAspectRatio: 'none',
    role: 'list',
    ariaLabel: words.correspondence,
  }
  return h('div.flows', { style: `height:${Math.ceil(height)}px` }, [
    drawNames('senders', senders),
    s(
      'svg',
      box,
      bundles.map((bundle) => s('g', { role: 'listitem' }, [drawBundle(bundle, pitch, words)])),
    ),
    drawNames('receivers', receivers),
  ])
}

function drawBundle(
  { from, to, count, href, start, end }: Bundle,
  pitch: number,
  words: Words['pictures'],
): Element {
  const offsets = Array.from({ length: count }, (_, index) => index * pitch)
  const middle = ((count - 1) * pitch) / 2
  return s('a', { href }, [
    s('title', words.exchange(from, to, count)),
    s('path', {
      d: offsets.map((offset) => drawLine(start + offset, end + offset)).join(''),
      strokeWidth: Math.min(1, pitch / 2),
      vectorEffect: 'non-scaling-stroke',
    }),
    s('path.target', {
      d: drawLine(start + middle, end + middle),
      strokeWidth: Math.max(target, count * pitch),
      vectorEffect: 'non-scaling-stroke',
    }),
  ])
}

function drawLine(start: number, end: number): string {
  /* v8 ignore next -- D3 gives nothing only where it is given a canvas to draw on */
  return (
    linkHorizontal<unknown, [number, number]>()({
      source: [0, round(start)],
      target: [width, round(end)],
    }) ?? ''
  )
}

/** Draw the names of a side, hidden from screen readers: the titles of the links repeat them. */
function drawNames(side: string, parties: ReadonlyArray<Party>): Element {
  return h(
    `div.${side}`,
    { ariaHidden: 'true' },
    parties.map(({ name, count, top, height }) =>
      h('p', { style: `top:${Math.round(top + height / 2)}px` }, [
        `${name} `,
        h('i', String(count)),
      ]),
    ),
  )
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
