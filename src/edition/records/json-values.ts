/** Type guards for parsed JSON. */

/** Whether a value is an object with any properties, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is text, or absent. */
export function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string'
}

/** Whether a value is a list of texts. */
export function isTexts(value: unknown): value is Array<string> {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
