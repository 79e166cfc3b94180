import { toPageAnchors } from '../../edition/registers/register-pages.ts'
import type { BookText } from '../../export/epub/book.ts'
import { resolveNoteLink } from '../../edition/references/note-link.ts'
import { escapeXml, writeElement } from '../../html/write-xml.ts'
import { createResolver, type LinkedVolume } from '../../link/linked-edition.ts'
import { renderNote } from '../../pipeline/render.ts'
import { fromPageBreakId } from '../../tree/ids.ts'
import { type Alias, type Entry, isAlias, parseKey, toEntryPath } from '../../tree/register.ts'
import { type RegisterProps, toRegisterView } from '../registers.ts'
import type { Site } from '../site.ts'
import type { WriteStart } from './page-starts.ts'
import { writeLink } from './record.ts'

/** Write a list of a volume, of persons or terms, as a text of its book. */
export function toRegisterText(
  site: Site,
  volume: LinkedVolume,
  register: RegisterProps,
  kind: 'front' | 'back',
  writeStart: WriteStart,
): BookText {
  const { edition, words } = site
  const { compare } = new Intl.Collator(words.lang)
  const entries = register.entries.toSorted((a, b) => compare(a.sort, b.sort))
  const anchors = toPageAnchors(entries)
  const { heading } = toRegisterView(site, register)
  const groups = Map.groupBy(entries, ({ sort }) => sort.charAt(0).toUpperCase())
  const letters = [...groups].map(([letter, group]) =>
    writeElement(
      'section',
      {},
      writeElement('h2', { id: letter }, escapeXml(letter)),
      writeElement('dl', {}, ...group.map(writeEntry)),
    ),
  )
  return {
    ...{ path: register.kind, name: heading, kind, level: 1, language: {} },
    html: [
      writeElement('h1', {}, escapeXml(heading)),
      writeElement('div', { class: 'list' }, ...letters),
    ].join('\n'),
  }

  function writeEntry(listed: Entry | Alias): string {
    const page = fromPageBreakId(anchors.get(listed.key) ?? '')
    return writeElement(
      'div',
      { id: parseKey(listed.key).id },
      writeElement('dt', {}, writeStart(page, []), escapeXml(listed.sort)),
      ' ',
      writeElement('dd', {}, writeNote(listed)),
    )
  }

  function writeNote(listed: Entry | Alias): string {
    const target = edition.findEntry(listed.key)
    if (!isAlias(listed) || listed.sort === target?.sort)
      return target ? writeEntryNote(target) : ''
    const name = listed.seeName ?? target?.sort ?? ''
    return words.registers
      .see({ link: writeLink(target && edition.base + toEntryPath(target), name) })
      .map((part) => (typeof part === 'string' ? escapeXml(part) : part.link))
      .join('')
  }

  /** Write the note of an entry, which is plain text if the volume prints it, and Markdown if the edition wrote it. */
  function writeEntryNote({ key, note }: Entry): string {
    if (parseKey(key).volume !== undefined) return escapeXml(note)
    const resolve = createResolver(edition, volume, '')
    return renderNote(note, (target) => resolveNoteLink(target, edition.base, resolve))
  }
}
