/** Cut text that would fill the screen. */
export function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value
}
