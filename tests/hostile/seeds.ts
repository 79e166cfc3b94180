import { z } from 'zod'
import { editionSchema } from '../../src/schemas/edition.ts'
import { registerFileSchema } from '../../src/schemas/register.ts'
import { sidecarSchema } from '../../src/schemas/sidecar.ts'
import { variantsSchema } from '../../src/schemas/variants.ts'
import { volumeSchema } from '../../src/schemas/volume.ts'
import { fillSchema } from './fill-schema.ts'

/** Names in the edition of one value, by what they are. */
export const own = {
  /** Folder of unpublished papers. */
  papers: 'papers',
  /** A printed volume in TEI. */
  printed: 'frus1990-92v99p2',
  /** A document whose sidecar has the value in every key. */
  described: 'd1',
  /** A document whose text, notes, labels and page markers have it. */
  written: 'd2',
} as const

/**
 * Write an edition in which one value stands in every place where people write.
 *
 * @returns
 *   Contents of its seeds by their paths. YAML is written as JSON, which can have any character.
 */
export function toHostileSeeds(value: string): Record<string, string> {
  const { papers, printed, described, written } = own
  const register = toYaml(distinguish(fillSchema(registerFileSchema, value)))
  return {
    'edition.yaml': toYaml(fillSchema(editionSchema, value)),
    'pages/principles.md': `---\ntitle: x\n---\n# A page ${value}\n\nText ${value}\n\n[link](${value}) <${value}>\n`,
    'pages/about.md': `# About\n\n${value}\n`,
    'register/people.yaml': register,
    'register/places.yaml': register,
    'register/terms.yaml': register,
    'register/variants.yaml': toYaml(fillSchema(variantsSchema, value)),
    [`${papers}/volume.yaml`]: toYaml(fillSchema(volumeSchema, value)),
    [`${papers}/${described}.txt`]: `Letter From Paolo Berti to Ada Marin\n\nVenice, 9 May 1871\n\nDear Ada,\n\nThe words ${value} are here, and ${value} again.\n`,
    [`${papers}/${described}.yaml`]: toYaml(fillSchema(sidecarSchema, value)),
    [`${papers}/${written}.txt`]: toTranscription(value),
    [`${printed}.xml`]: toTei(value),
    [`${printed}/d1.yaml`]: toYaml(fillSchema(sidecarSchema, value)),
  }
}

/** Write a transcription with a value in its title, text, notes, labels and page markers. */
function toTranscription(value: string): string {
  return `Note on ${value} and lamps[1]\n\n${value}, 9 May 1871\n\n[Page 1]\n\nIt begins ${value} and goes on: (1) ${value}; (2) b.[2] See Document ${value}, footnote ${value}.\n\n[Page ${value}]\n\n${value}) a\n\n${value}: a speech\n\n| ${value} | b |\n\n[1] First ${value} note.\n[2] See ${value}.\n[${value}] c\n`
}

/** Write a volume in TEI with a value in its header, texts, attributes, ids and targets. */
function toTei(value: string): string {
  const v = escape(value)
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="series">${v}</title><title type="volume">Lights ${v}</title><editor role="primary">${v}</editor></titleStmt>
<publicationStmt><publisher>${v}</publisher><pubPlace>${v}</pubPlace><date>2001</date><idno type="isbn-13">${v}</idno><availability><p>${v}</p></availability></publicationStmt></fileDesc></teiHeader>
<text><front><div type="section" xml:id="persons"><head>Persons ${v}</head><list type="names"><item><hi rend="${v}"><persName xml:id="p_${v}">${v}</persName></hi>, ${v}</item></list></div></front>
<body><div type="chapter" xml:id="ch1"><head>Lights ${v}</head><pb n="${v}" xml:id="${v}" facs="${v}"/>
<div type="document" xml:id="d1" n="1"><head>1. Note on ${v}<note n="${v}" xml:id="d1fn1" target="${v}">A note ${v} <ref target="${v}">${v}</ref></note></head><dateline><placeName>${v}</placeName>, <date when="${v}">${v}</date></dateline><p rend="${v}" xml:lang="${v}">Text ${v}, <persName corresp="#${v}" ref="${v}">${v}</persName>, <ref target="${v}">a</ref>, <ref target="#${v}">b</ref>, <graphic url="${v}"/><figure><graphic url="${v}"/><figDesc>${v}</figDesc></figure>.</p></div>
<div type="document" xml:id="${v}" n="${v}"><head>${v}</head><p>${v}</p></div></div></body></text></TEI>
`
}

/** Give each entry a key of its own. */
function distinguish(register: Record<string, unknown>): Record<string, unknown> {
  const { entries } = z
    .object({ entries: z.array(z.record(z.string(), z.unknown())) })
    .parse(register)
  return { entries: entries.map((entry, index) => ({ ...entry, key: `entry-${index}` })) }
}

/** Write a value as YAML that is JSON. */
function toYaml(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`
}

/** Escape a text for XML; characters that no XML has are written as references, which no parser takes. */
function escape(value: string): string {
  return value.replace(
    /[^ -;=?-~\p{L}]/gu,
    (character) => `&#${String(character.codePointAt(0) ?? 0)};`,
  )
}
