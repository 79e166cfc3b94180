/** Whether an error is one of the system’s, of this code: `ENOENT`. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** What is wrong, by the codes of errors that a user can do something about. */
const reasons = new Map<unknown, string>([
  ['EACCES', 'No permission'],
  ['EDQUOT', 'No space left in your quota'],
  ['EIO', 'The disk has an error'],
  ['EMFILE', 'Too many open files'],
  ['ENOENT', 'No such file or folder'],
  ['ENOSPC', 'No space left on the disk'],
  ['ENOTDIR', 'No folder'],
  ['EPERM', 'No permission'],
  ['EROFS', 'The disk is read-only'],
])

/**
 * Put an error into one line for users: of the system’s errors what is wrong and where, of others their message.
 *
 * @returns
 *   `No space left on the disk: dist/index.html`.
 */
export function toErrorLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const reason = 'code' in error ? reasons.get(error.code) : undefined
  if (reason === undefined) return error.message
  // Where a file is copied, the copy is what fails.
  const path = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined
  return typeof path === 'string' ? `${reason}: ${path}` : reason
}
