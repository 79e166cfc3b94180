import { lightPaper, toChannels } from '../../schemas/contrast.ts'
import { addEdge, createCoverage, toLevels } from './coverage.ts'
import { type Color, maxColors, toPng } from './png.ts'
import { breakLines, isDrawable, listEdges, measureText } from './text.ts'

/** Size in pixels that previews of links ask for. */
const size = { width: 1200, height: 630 }

const margin = 90
const width = size.width - 2 * margin

/** Sizes of type of the title, in pixels, with the number of lines for which there is room. */
const titleSizes = [
  { size: 88, lines: 3 },
  { size: 68, lines: 4 },
  { size: 52, lines: 6 },
]

/** Heights of capital letters and of lines, in sizes of type. */
const ascent = 0.8
const leading = 1.25
const publisherSize = 34

/** What a card shows. */
export interface CardOptions {
  title: string
  /** Who publishes the edition, at its foot. */
  publisher?: string | undefined
  /** Color of the edition: `#8c1437`. */
  accent: string
}

/**
 * Draw the card of an edition, which previews of links to it show: its title and publisher on its color. A title in another
 * script than Latin, or too long for a card, is left out, and only the color remains.
 *
 * @returns
 *   Picture in PNG; the same for the same options.
 */
export function toCard({ title, publisher = '', accent }: CardOptions): Buffer {
  const coverage = createCoverage(size.width, size.height)
  const draw = (text: string, type: number, baseline: number): void => {
    for (const [from, to] of listEdges(text, type, [margin, baseline])) addEdge(coverage, from, to)
  }
  const fit = isDrawable(title) ? fitTitle(title) : { size: 0, lines: [] }
  for (const [index, line] of fit.lines.entries()) {
    draw(line, fit.size, margin + fit.size * (ascent + index * leading))
  }
  if (isDrawable(publisher) && measureText(publisher, publisherSize) <= width) {
    draw(publisher, publisherSize, size.height - margin)
  }
  return toPng(toLevels(coverage, maxColors - 1), size, toPalette(accent))
}

/** Find the largest size in which a title has room; no lines where it has none. */
function fitTitle(title: string): { size: number; lines: ReadonlyArray<string> } {
  for (const { size, lines: max } of titleSizes) {
    const lines = breakLines(title, size, width)
    const isNarrow = lines.every((line) => measureText(line, size) <= width)
    if (isNarrow && lines.length <= max) return { size, lines }
  }
  return { size: 0, lines: [] }
}

/** Mix the color of the edition with that of paper, from one to the other. */
function toPalette(accent: string): Array<Color> {
  const [[red, green, blue], [paperRed, paperGreen, paperBlue]] = [
    toChannels(accent),
    toChannels(lightPaper),
  ]
  return Array.from({ length: maxColors }, (_, level): Color => {
    const share = level / (maxColors - 1)
    const mix = (from: number, to: number): number => Math.round((from + (to - from) * share) * 255)
    return [mix(red, paperRed), mix(green, paperGreen), mix(blue, paperBlue)]
  })
}
