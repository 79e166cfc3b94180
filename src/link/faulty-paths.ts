import type { ReportedMessage } from '../messages/reported-messages.ts'

/** A file of an edition: its folder, its name and its ending. */
const filePath = /([^\\/]+)[\\/]([^\\/]+)[.](txt|yaml|xml|md|tsv)$/

/**
 * Find the pages that errors keep out of an edition, so that links to them need no message of their own.
 *
 * @returns
 *   Function that says whether a path, `letters/d1`, is that of a document, a volume or a page of prose whose file has
 *   an error.
 */
export function findFaultyPaths(
  messages: ReadonlyArray<ReportedMessage>,
): (path: string) => boolean {
  const errors = messages.filter(({ severity }) => severity === 'error')
  const faulty = new Set(errors.flatMap(({ file }) => toPaths(file)))
  return (path) => faulty.has(path) || faulty.has(path.split('/', 1).join(''))
}

function toPaths(file: string): Array<string> {
  const [, folder = '', name = '', ending = ''] = filePath.exec(file) ?? []
  if (ending === 'md') return folder === 'pages' ? [name] : []
  if (name === 'volume') return [folder]
  if (ending === 'tsv') return [name]
  return ending === 'xml' ? [`${folder}/${name}`, name] : [`${folder}/${name}`]
}
