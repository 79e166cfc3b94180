/** Three spaces between cells; not two. */
const wideSpace = / {3}/

/** Whether a line may be in columns: `Army<tab>4,000`, `Army | 4,000`, `Army    4,000`; not `Army, 4,000`. */
export function hasSeparator(line: string): boolean {
  return line.includes('\t') || line.includes('|') || wideSpace.test(line)
}
