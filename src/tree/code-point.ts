/** Write the code point of a character: `U+0001`, `U+1F642`. */
export function writeCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
