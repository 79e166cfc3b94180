/** Whether an error is a system error with the given code: `ENOENT`. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** Messages for the system errors that a user can fix, by their codes. */
const reasons = new Map<unknown, string>([
  ['EACCES', 'No permission'],
  ['EDQUOT', 'No space left in your quota'],
  ['EIO', 'The disk has an error'],
  ['ELOOP', 'A symlink leads to itself'],
  ['EMFILE', 'Too many open files'],
  ['ENAMETOOLONG', 'The name is too long'],
  ['ENOENT', 'No such file or folder'],
  ['ENOSPC', 'No space left on the disk'],
  ['ENOTDIR', 'Not a folder'],
  ['EPERM', 'No permission'],
  ['EROFS', 'The disk is read-only'],
])

/**
 * Format an error as one line for users: problem and path of a system error, the message of any other error.
 *
 * @returns
 *   `No space left on the disk: dist/index.html`.
 */
export function toErrorLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const reason = 'code' in error ? reasons.get(error.code) : undefined
  if (reason === undefined) return error.message
  // If copying fails, report the destination.
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined
  return typeof path === 'string' ? `${reason}: ${path}` : reason
}
