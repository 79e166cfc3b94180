/** Reasons why files of an edition are not used because of their place or format, for messages. */

import { join, parse } from 'node:path'
import { shorten } from '../../parse/shorten.ts'
import { kinds } from '../../tree/register.ts'
import { recordName } from './tei-files.ts'

/** Endings of files of word processors. */
const wordProcessors: ReadonlySet<string> = new Set([
  ...['.doc', '.docx', '.dot', '.odt', '.pages', '.rtf', '.wpd', '.wps'],
])

/** Endings of pictures, and of other files that a site shows as they are. */
const pictures: ReadonlySet<string> = new Set([
  ...['.avif', '.gif', '.heic', '.jpeg', '.jpg', '.pdf', '.png', '.svg', '.tif', '.tiff', '.webp'],
])

/** Whether a file is a picture, or another that a site shows as it is, by its ending. */
export function isPicture(name: string): boolean {
  return pictures.has(parse(name).ext.toLowerCase())
}

/**
 * Explain that a file in the folder of a volume is not published.
 *
 * @param listed
 *   Paths of all files.
 */
export function toStrayReason(path: string, listed: ReadonlySet<string>): string {
  const { dir, name, ext, base } = parse(path)
  const text = shorten(`${name}.txt`)
  if (ext === '.md') return `Unexpected file, expected \`${text}\` if it is a transcription`
  if (isPicture(base))
    return `Unexpected file, expected it in the folder \`public/\` of the edition`
  if (!wordProcessors.has(ext.toLowerCase())) {
    return `Unexpected file, expected \`${recordName}\`, transcriptions (\`d12.txt\`) and sidecars (\`d12.yaml\`)`
  }
  return listed.has(join(dir, `${name}.txt`))
    ? `Unexpected file of a word processor beside \`${text}\`, expected it in another folder than the edition`
    : `Unexpected file of a word processor, expected plain text: save it as \`${text}\`, in UTF-8`
}

/** Explain that a file beside the folders of volumes is not published. */
export function toMisplacedReason(name: string): string {
  const folder = findFolder(name)
  return folder === undefined
    ? 'Unexpected file, expected a folder or a TEI file for each volume'
    : `Unexpected file, expected it in a folder: \`${folder}/${shorten(name)}\``
}

/** Find the folder in which a file can be used; the name of that of a volume is an example. */
function findFolder(name: string): string | undefined {
  const { ext, name: stem } = parse(name)
  if (ext === '.txt' || name === recordName) return 'letters'
  if (ext === '.yaml') return kinds.some((kind) => kind === stem) ? 'register' : 'letters'
  if (ext === '.md') return 'pages'
  return isPicture(name) ? 'public' : undefined
}
