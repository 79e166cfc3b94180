/** Truncate text for a message to 60 characters (UTF-16 code units), with an ellipsis. */
export function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}
