/** Notes, glosses and readings, which stand at the foot of the window when they are opened. */

export const foot = {
  /** Text of the link that closes one, which is shown only in the one that is open. */
  close: 'Close',
}
