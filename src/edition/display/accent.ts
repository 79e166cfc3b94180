import { type Channels, toChannels, toContrast } from '../../schemas/contrast.ts'

/** Background of dark pages, `--paper` in `styles/tokens.css`. */
const darkPaper = toChannels('#161518')

/** Contrast of links with a dark page, which is that of running text (WCAG 2.2, 1.4.6). */
const darkContrast = 7

/** Number of steps in which a color is mixed with white. */
const steps = 20

const white: Channels = [1, 1, 1]

/**
 * Write the color of links and labels that an edition states in CSS: as it is for light pages, and for dark ones the
 * first of its mixtures with white that can be read there.
 *
 * @param accent
 *   Color in hexadecimal: `#1d4f72`.
 * @returns
 *   `light-dark(#1d4f72,#8ea7b9)`.
 */
export function toAccentCss(accent: string): string {
  const color = toChannels(accent)
  const mixtures = Array.from({ length: steps + 1 }, (_, step) => mix(color, step / steps))
  const light = mixtures.find((mixture) => toContrast(mixture, darkPaper) >= darkContrast)
  return `light-dark(${accent},${toHex(light ?? white)})`
}

function mix([red, green, blue]: Channels, share: number): Channels {
  const lighten = (value: number): number => value + (1 - value) * share
  return [lighten(red), lighten(green), lighten(blue)]
}

function toHex(color: Channels): string {
  const digits = color.map((value) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}
