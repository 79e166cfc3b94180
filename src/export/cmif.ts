import { toXmlElement, toXmlValue } from './xml-text.ts'

/** A letter with what is known of it. */
export interface Letter {
  /** Id in its volume: `d162`. */
  key: string
  /** Address of its page. */
  address: string
  /** Names of senders and receivers. */
  from: ReadonlyArray<string>
  to: ReadonlyArray<string>
  /** Place from which it was sent, as printed: `Saigon`. */
  place?: string | undefined
  /** Day on which it was sent, in ISO 8601, as exact as known. */
  when?: string | undefined
}

/** What the index of letters says of itself. */
export interface LetterIndex {
  /** Title of the volume. */
  title: string
  /** Names of its editors. */
  editors: ReadonlyArray<string>
  publisher: string
  /** Absolute address of the index; absent where nobody says at which address the edition is published. */
  address: string | undefined
  /** Day of the release, in ISO 8601; empty if none is known. */
  date: string
  /** Name of the release. */
  release: string
  /** Words for its license and their address, as far as they are known. */
  license: { words: string | undefined; address: string | undefined }
  /** Reference to the volume. */
  source: string
  /** Whether the volume was printed. */
  isPrinted: boolean
  letters: ReadonlyArray<Letter>
}

/** Id of the volume in the index. */
const sourceId = 'volume'

/**
 * Write an index of letters in the Correspondence Metadata Interchange Format.
 *
 * @see https://github.com/TEI-Correspondence-SIG/CMIF
 */
export function toCmif(index: LetterIndex): string {
  const { title, editors, source, isPrinted, letters } = index
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    '<teiHeader>',
    '<fileDesc>',
    `<titleStmt>${toXmlElement('title', title)}${editors.map((name) => toXmlElement('editor', name)).join('')}</titleStmt>`,
    `<publicationStmt>${toPublication(index)}</publicationStmt>`,
    `<sourceDesc>${toXmlElement('bibl', source, { type: isPrinted ? 'hybrid' : 'online', 'xml:id': sourceId })}</sourceDesc>`,
    '</fileDesc>',
    '<profileDesc>',
    ...letters.map(toDescription),
    '</profileDesc>',
    '</teiHeader>',
    '<text><body><p/></body></text>',
    '</TEI>',
    '',
  ].join('\n')
}

function toPublication({ publisher, address, date, release, license }: LetterIndex): string {
  const words = license.words ?? ''
  return [
    toXmlElement('publisher', publisher),
    address === undefined ? '' : toXmlElement('idno', address, { type: 'URL' }),
    date === '' ? '' : toXmlElement('date', release, { when: date }),
    words === '' && license.address === undefined
      ? ''
      : `<availability>${toXmlElement('licence', words, { target: license.address })}</availability>`,
  ].join('')
}

function toDescription({ key, address, from, to, place, when }: Letter): string {
  const day = when?.slice(0, 10)
  const sent = [
    ...toNames(from),
    toXmlElement('placeName', place),
    day === undefined ? '' : toXmlElement('date', undefined, { when: day }),
  ]
  return [
    `<correspDesc key="${toXmlValue(key)}" ref="${toXmlValue(address)}" source="#${sourceId}">`,
    `<correspAction type="sent">${sent.join('')}</correspAction>`,
    `<correspAction type="received">${toNames(to).join('')}</correspAction>`,
    '</correspDesc>',
  ].join('')
}

/** The format has the word `Unknown` for who is not known. */
function toNames(names: ReadonlyArray<string>): Array<string> {
  return (names.length > 0 ? names : ['Unknown']).map((name) =>
    toXmlElement(body.test(name) ? 'orgName' : 'persName', name),
  )
}

/** The name of a body: `Embassy in Vietnam`, `Joint Chiefs of Staff`; not `Secretary of State Rusk`. */
const body =
  /^(?:\p{Lu}[\p{L}.]* )*(?:Agency|Board|Bureau|Chiefs|Commission|Committee|Consulate|Council|Delegation|Department|Embassy|Government|Legation|Ministry|Mission|Office)\b[^(]*$/u
