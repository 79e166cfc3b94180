import type { Rule } from '../rule.ts'

/** Make the TEI of some letters, each a line, with a title in its header. */
function toLetters(title: string, ...letters: ReadonlyArray<string>): string {
  const header = `<teiHeader><fileDesc><titleStmt>${title}</titleStmt></fileDesc></teiHeader>`
  return `<TEI>${header}<text><body>\n${letters.join('\n')}\n</body></text></TEI>\n`
}

const title = '<title>Letters of a Harbor</title>'
const toAda = '<div type="letter" xml:id="ada1"><head>To Ada</head><p>He saw it.</p></div>'
const toLeo = '<div type="letter" xml:id="leo1"><head>To Leo</head><p>She saw it.</p></div>'

/** Rules on TEI of all projects: names, ids, titles and records that are found or made. */
export const teiProjectRules = {
  'tei-made-id': {
    title: 'Documents and sections of a TEI file have ids',
    severity: 'info',
    explanation:
      'The `xml:id` of a document or section becomes part of its address. Where a project has none, or others than English letters, digits, `-` and `_`, ids are made from what is written, from `n`, or from the position in the file. An id from the position changes when a document is inserted before it, and links to it lead elsewhere: add an `xml:id` to each document to prevent that. References to the original ids still work.',
    example: {
      files: {
        'letters/letters.xml': toLetters(title, toAda, toLeo.replace(' xml:id="leo1"', '')),
      },
      messages: ['letters/letters.xml:3:1: A document has no `xml:id`; `d2` is used'],
      corrected: { 'letters/letters.xml': toLetters(title, toAda, toLeo) },
    },
  },
  'tei-record': {
    title: 'The headers of a volume name its title',
    severity: 'info',
    explanation:
      'The header of a volume, or the headers of its documents together, have no title for the volume, so its id is shown as its title. Add a `title` to the header, or a `volume.yaml` with a `title` to the folder of the volume.',
    example: {
      files: { 'letters/letters.xml': toLetters('', toAda, toLeo) },
      messages: [
        'letters/letters.xml:1:6: Missing `title` in the `teiHeader`, expected the title of the volume; `letters` is used',
      ],
      corrected: { 'letters/volume.yaml': 'title: Letters of a Harbor\n' },
    },
  },
  'tei-stated-document': {
    title: 'What the record states as a document is in the TEI',
    severity: 'error',
    explanation:
      'The `volume.yaml` states what a document of the volume is: `tei: { document: letter }` for each `<div type="letter">`, or `text` for each `text` element. The file has none of it, so nothing is published. The message lists what it has. Correct the record, or leave `tei` out: then documents are found.',
    example: {
      files: {
        'letters/letters.xml': toLetters(title, toAda, toLeo),
        'letters/volume.yaml': 'title: Letters of a Harbor\ntei: { document: lettre }\n',
      },
      messages: [
        'letters/volume.yaml:1:1: Unexpected `lettre` as the type of a document in `volume.yaml`, expected `letter` (2) or `text` (1)',
      ],
      corrected: {
        'letters/volume.yaml': 'title: Letters of a Harbor\ntei: { document: letter }\n',
      },
    },
  },
  'tei-title': {
    title: 'Every document has a title',
    severity: 'info',
    explanation:
      'A document has its title from its `head`, from the `title` in the header of its TEI, or from the `correspDesc` of a letter. Where there is none, its first words are its title, in brackets. Add a `head` or a `title`.',
    example: {
      files: {
        'letters/letters.xml': toLetters(title, toAda, toLeo.replace('<head>To Leo</head>', '')),
      },
      messages: [
        'letters/letters.xml:3:1: Missing title of a document, expected a `head`, or a `title` in the header; the first words are used',
      ],
      corrected: { 'letters/letters.xml': toLetters(title, toAda, toLeo) },
    },
  },
} as const satisfies Record<string, Rule>
