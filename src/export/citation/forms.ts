/** The forms of citation, by their names; `words/en/citation.ts` has those that readers see. */

import { isOfOffice } from '../../edition/display/volume-names.ts'
import { isUnpublished } from '../../edition/records/holding.ts'
import {
  toArchiveEntry,
  toArchiveMlaEntry,
  toArchiveMlaInText,
  toArchiveNote,
  toArchiveShortNote,
} from './archive.ts'
import {
  toChicagoEntry,
  toChicagoNote,
  toChicagoShortNote,
  toChicagoVolumeEntry,
} from './chicago.ts'
import type { Cited } from './cited.ts'
import { toLink, toMarkdownLink } from './links.ts'
import { toMlaEntry, toMlaInText } from './mla.ts'
import { toOfficeCitation } from './office.ts'
import type { Segment } from './segments.ts'
import {
  toCollectionMlaEntry,
  toCollectionMlaInText,
  toCollectionNote,
  toCollectionShortNote,
  toVolumeMlaEntry,
  toVolumeMlaInText,
  toVolumeNote,
  toVolumeShortNote,
} from './whole-volume.ts'

/** Names of the forms, in the order in which they are offered. The first is that of a page without scripts. */
export const formNames = [
  ...(['chicago-17-note', 'chicago-17-short', 'chicago-17-bibliography'] as const),
  ...(['chicago-18-note', 'chicago-18-short', 'chicago-18-bibliography'] as const),
  ...(['office', 'mla-9', 'mla-9-in-text', 'link', 'markdown'] as const),
] as const

/** Name of a form. */
export type FormName = (typeof formNames)[number]

type Writer = (cited: Cited) => Array<Segment>
type Forms = Partial<Record<FormName, Writer>>

const links: Forms = { link: toLink, markdown: toMarkdownLink }

/** Forms for a document of a published volume. */
const published: Forms = {
  'chicago-17-note': (cited) => toChicagoNote(cited, 17),
  'chicago-17-short': toChicagoShortNote,
  'chicago-17-bibliography': (cited) => toChicagoEntry(cited, 17),
  'chicago-18-note': (cited) => toChicagoNote(cited, 18),
  'chicago-18-short': toChicagoShortNote,
  'chicago-18-bibliography': (cited) => toChicagoEntry(cited, 18),
  'mla-9': toMlaEntry,
  'mla-9-in-text': toMlaInText,
  ...links,
}

/** Forms for a document of the series that the Office of the Historian publishes. */
const ofOffice: Forms = { ...published, office: toOfficeCitation }

/** Forms for an unpublished document of an archive. */
const unpublished: Forms = {
  'chicago-17-note': toArchiveNote,
  'chicago-17-short': toArchiveShortNote,
  'chicago-17-bibliography': toArchiveEntry,
  'chicago-18-note': toArchiveNote,
  'chicago-18-short': toArchiveShortNote,
  'chicago-18-bibliography': toArchiveEntry,
  'mla-9': toArchiveMlaEntry,
  'mla-9-in-text': toArchiveMlaInText,
  ...links,
}

/** Forms for a volume itself, and for a whole collection of papers. */
const volumes: Forms = {
  'chicago-17-note': (cited) => toVolumeNote(cited, 17),
  'chicago-17-short': (cited) => toVolumeShortNote(cited, 17),
  'chicago-17-bibliography': (cited) => toChicagoVolumeEntry(cited, 17),
  'chicago-18-note': (cited) => toVolumeNote(cited, 18),
  'chicago-18-short': (cited) => toVolumeShortNote(cited, 18),
  'chicago-18-bibliography': (cited) => toChicagoVolumeEntry(cited, 18),
  'mla-9': toVolumeMlaEntry,
  'mla-9-in-text': toVolumeMlaInText,
  ...links,
}
const volumesOfOffice: Forms = { ...volumes, office: toOfficeCitation }
const collections: Forms = {
  'chicago-17-note': toCollectionNote,
  'chicago-17-short': toCollectionShortNote,
  'chicago-17-bibliography': toArchiveEntry,
  'chicago-18-note': toCollectionNote,
  'chicago-18-short': toCollectionShortNote,
  'chicago-18-bibliography': toArchiveEntry,
  'mla-9': toCollectionMlaEntry,
  'mla-9-in-text': toCollectionMlaInText,
  ...links,
}

/** List the names of the forms that suit what is cited, the default first. Links are for those who have the address. */
export function listForms(cited: Cited): Array<FormName> {
  const forms = findForms(cited)
  const isLinked = cited.address !== undefined
  return formNames.filter((name) => name in forms && (isLinked || !(name in links)))
}

/** Write a citation in a form; that of the default, where the form does not suit what is cited. */
export function writeCitation(cited: Cited, name: FormName | undefined): Array<Segment> {
  const forms = findForms(cited)
  const [first] = listForms(cited)
  const write = (name && forms[name]) ?? (first && forms[first])
  return write?.(cited) ?? []
}

/** Whether a form is plain text, also where it is pasted as rich text: a link. */
export function isPlain(name: FormName): boolean {
  return name in links
}

/** Whether a form names the exact place; a bibliography lists the document. */
export function isExact(name: FormName): boolean {
  return !name.endsWith('-bibliography') && name !== 'mla-9'
}

function findForms({ volume, isVolume = false }: Cited): Forms {
  const isArchival = isUnpublished(volume)
  if (isVolume && isArchival) return collections
  if (isVolume) return isOfOffice(volume) ? volumesOfOffice : volumes
  if (isArchival) return unpublished
  return isOfOffice(volume) ? ofOffice : published
}
