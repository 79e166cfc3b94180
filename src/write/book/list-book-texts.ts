import { listTextSections } from '../../edition/display/sections.ts'
import type { BookText } from '../../export/epub/book.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { uniqueIds } from '../../tree/ids.ts'
import { toPathId, volumeNames } from '../../tree/path-ids.ts'
import type { FileSite } from '../files/site-file.ts'
import { listRegisters, type RegisterProps } from '../registers.ts'
import { toVolumeParts } from '../volumes.ts'
import { toDocumentText } from './document-text.ts'
import { createStartWriter } from './page-starts.ts'
import { toRegisterText } from './register-text.ts'
import { toChapterText, toIndexText, toSectionText } from './section-text.ts'
import { toTitleText } from './title-text.ts'

/** List the texts of a book in reading order: title page, front matter, documents by chapters, back matter. */
export function listBookTexts(site: FileSite, volume: LinkedVolume): Array<BookText> {
  const { sections, documents } = volume
  const writeStart = createStartWriter(site.words)
  const running = new Map(listTextSections(sections).map((text) => [text.section.path, text]))
  const index = sections.find(({ list }) => list === 'index')
  const registers = mapRegisters(site, volume)
  return [
    toTitleText(site, volume),
    ...listMatter('front'),
    ...listBody(),
    ...listMatter('back'),
    // Lists that are in no section.
    ...Array.from(registers.values(), (register) => {
      return toRegisterText(site, volume, register, 'back', writeStart)
    }),
  ]

  function listMatter(part: 'front' | 'back'): Array<BookText> {
    return sections
      .filter((section) => section.part === part)
      .flatMap((section) => {
        const text = running.get(section.path)
        const place = { kind: part, level: 1 } as const
        if (text) return [toSectionText(site, volume, text, place, writeStart)]
        if (section === index) return [toIndexText(site, volume, section, writeStart)]
        const register = registers.get(section.path)
        // Several sections may be one list.
        registers.delete(section.path)
        return register ? [toRegisterText(site, volume, register, part, writeStart)] : []
      })
  }

  function listBody(): Array<BookText> {
    const unique = uniqueIds()
    const taken = [
      ...sections.map(({ path }) => path),
      ...documents.map(({ data }) => data.document),
    ]
    for (const name of [...volumeNames, ...taken]) unique(name)
    // A chapter without a text has no page, so its id may be one that no page can have.
    const nameFile = (id = ''): string => unique(toPathId(id) ?? 'chapter')
    return toVolumeParts(site, volume).flatMap(({ id, title, level, path, documents }) => {
      // A part without a heading is no line of the contents, and neither are documents outside of all parts.
      const name = title === '' ? undefined : title
      const text = path === undefined ? undefined : running.get(path)
      const inner = text || name !== undefined ? level + 1 : level
      return [
        ...(text
          ? [toSectionText(site, volume, text, { kind: 'chapter', level }, writeStart)]
          : []),
        ...(!text && name !== undefined ? [toChapterText(nameFile(id), name, level)] : []),
        ...documents.map((entry) => toDocumentText(site, volume, entry, inner, writeStart)),
      ]
    })
  }
}

/** Map the registers of a volume by the paths of their pages. */
function mapRegisters(site: FileSite, { id }: LinkedVolume): Map<string, RegisterProps> {
  return new Map(
    listRegisters(site)
      .filter(({ params }) => params.volume === id)
      .map(({ params, props }): [string, RegisterProps] => [params.kind, props]),
  )
}
