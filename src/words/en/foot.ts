/** Notes, glosses and readings, which stand at the foot of the window when they are opened. */

export const foot = {
  /** Text of the link that closes one; its name is that of `close`. */
  closeText: 'Close',
  close: (label: string) => `Close ${label}`,

  /** Links back to a place of the words that are explained: `SYG: Point 3`. */
  backTo: (label: string, place: string) => `${label}: ${place}`,
}
