import { toNumberedTitle } from '../../edition/display/short-name.ts'
import { toReleaseName } from '../../edition/records/release.ts'
import type { ExportedDocument } from '../exported-document.ts'
import { toDate } from './blocks.ts'
import { writePerson } from './persons.ts'
import { writeSource } from './sources.ts'
import { writeElement, writePlainText } from './xml.ts'

/** How the text is encoded, where TEI leaves a choice. */
const practice =
  'White space is that of the text. Points that run on in a paragraph are lists in it, with their labels as text. ' +
  'A note stands at its first reference; its further references are copies of it. ' +
  'Ids are those of the document and of the place, as in addresses.'

/** Write the header of a document from its records. */
export function writeHeader(document: ExportedDocument): string {
  const { record, edition, release, editionLanguage, tree } = document
  const title = toNumberedTitle(record)
  const language = record.language?.lang ?? tree.data?.document?.lang ?? editionLanguage
  const titles = [
    writeElement('title', { level: 'a' }, writePlainText(title)),
    ...(edition.editors ?? []).map((editor) => writeElement('editor', {}, writePerson(editor))),
  ]
  const file = [
    writeElement('titleStmt', {}, titles.join('')),
    writeElement(
      'editionStmt',
      {},
      writeElement(
        'edition',
        { n: toReleaseName(release) || undefined },
        [writePlainText(edition.title), ...writeRelease(document)].join(', '),
      ),
    ),
    writeElement('publicationStmt', {}, writePublication(document)),
    writeElement('sourceDesc', {}, writeSource(document)),
  ]
  const profile = [
    ...writeCreation(document),
    writeElement(
      'langUsage',
      {},
      writeElement('language', { ident: language }, writePlainText(language)),
    ),
    ...writeCorrespondence(document),
  ]
  return writeElement(
    'teiHeader',
    {},
    [
      writeElement('fileDesc', {}, `\n${file.join('\n')}\n`),
      writeElement(
        'encodingDesc',
        {},
        writeElement('editorialDecl', {}, writeElement('p', {}, practice)),
      ),
      writeElement('profileDesc', {}, profile.join('')),
    ].join('\n'),
  )
}

/** Write the parts of the name of a release: `release 1.0`, `2026-11-29`. */
function writeRelease({ release: { version, date } }: ExportedDocument): Array<string> {
  return [
    ...(version === undefined ? [] : [`release ${writePlainText(version)}`]),
    ...(date === '' ? [] : [writeElement('date', { when: date }, writePlainText(date))]),
  ]
}

/** Write where the document is published; without a publisher, in words. */
function writePublication({ edition, address, volume, release }: ExportedDocument): string {
  const { publisher, license } = edition
  const terms = [license?.text ?? volume.rights, license?.words].filter(
    (each) => each !== undefined,
  )
  const write = (name: string) => (words: string) => writeElement(name, {}, writePlainText(words))
  if (publisher === undefined) {
    const ref = writeElement('ref', { target: address }, writePlainText(address))
    return [writeElement('p', {}, `Published at ${ref}.`), ...terms.map(write('p'))].join('')
  }
  return [
    write('publisher')(publisher),
    ...(release.date === ''
      ? []
      : [writeElement('date', { when: release.date }, writePlainText(release.date))]),
    writeElement('idno', { type: 'URI' }, writePlainText(address)),
    ...(terms.length === 0
      ? []
      : [writeElement('availability', {}, terms.map(write('licence')).join(''))]),
  ].join('')
}

function writeCreation({ record: { date, when } }: ExportedDocument): Array<string> {
  if (date === undefined && when === undefined) return []
  const attributes = when === undefined ? {} : toDate(when)
  const text = writePlainText(date ?? when ?? '')
  return [writeElement('creation', {}, writeElement('date', attributes, text))]
}

function writeCorrespondence({ record: { correspondents = {} } }: ExportedDocument): Array<string> {
  const { from, to } = correspondents
  const actions = [
    { type: 'sent', name: from },
    { type: 'received', name: to },
  ].flatMap(({ type, name }) =>
    name === undefined
      ? []
      : [writeElement('correspAction', { type }, writeElement('name', {}, writePlainText(name)))],
  )
  return actions.length === 0 ? [] : [writeElement('correspDesc', {}, actions.join(''))]
}
