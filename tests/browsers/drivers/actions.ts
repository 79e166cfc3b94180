import type { NamedKey } from './driver.ts'

/** Gestures as the W3C's WebDriver writes them, classic and BiDi: https://w3c.github.io/webdriver/#actions. */

/** The characters that stand for keys that write none. */
const codes: Record<NamedKey, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' }

/** A press of the left button of the mouse, in CSS pixels from the corner of the window. */
export function toClick(x: number, y: number) {
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      // Whole pixels: WebKit takes no others.
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  }
}

/** A key that is pressed and released. */
export function toKey(key: NamedKey) {
  return toTyping(codes[key])
}

/** A text that is typed, a key for each character. */
export function toTyping(text: string) {
  return {
    type: 'key',
    id: 'keys',
    actions: Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  }
}
