import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { toSafeAddress } from '../../tree/safe-address.ts'
import { shorten } from '../shorten.ts'
import { report } from '../../messages/report.ts'
import { parseNote } from './note.ts'

/**
 * Report the unsafe links in an editor's note, which are rendered as text.
 *
 * @param note
 *   Markdown.
 * @param file
 *   File with the note; messages are added to it.
 * @param place
 *   Position of the note.
 */
export function checkNoteLinks(note: string, file: VFile, place: Position): void {
  for (const address of listNoteLinks(note)) {
    if (toSafeAddress(address) !== undefined) continue
    const reason = `Unexpected link to \`${shorten(address)}\`, expected a key such as \`people/marin-ada\`, a document such as \`d12\`, or \`https://…\``
    report(file, 'note-link', reason, place)
  }
}

/** List the addresses of the links in an editor's note. */
export function listNoteLinks(note: string): Array<string> {
  return listAddresses(parseNote(note))
}

function listAddresses(node: Nodes): Array<string> {
  const own = 'url' in node ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap(listAddresses)] : own
}
