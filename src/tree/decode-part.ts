/** Decode a part of an address, which somebody may have typed; one with invalid escapes stays as it is. */
export function decodePart(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
