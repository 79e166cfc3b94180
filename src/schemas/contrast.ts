/** Contrast of colors (WCAG 2.2). */

/** Red, green and blue, from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number]

/** Contrast of text that everybody can read (1.4.3). */
export const minContrast = 4.5

/** Background of light pages, `--paper` in `styles/tokens.css`. */
export const lightPaper = '#fdfdfc'

/** Contrast of two colors, from 1 to 21. */
export function toContrast(first: Channels, second: Channels): number {
  const [a, b] = [toLuminance(first), toLuminance(second)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Read a color in hexadecimal: `#1d4f72`. */
export function toChannels(hex: string): Channels {
  const channel = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255
  return [channel(1), channel(3), channel(5)]
}

/** Relative luminance of a color. */
function toLuminance(color: Channels): number {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
