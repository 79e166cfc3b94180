/** Files with an error, the message, and the files after the repair that the message names. */
export interface Repair {
  rule: string
  files: Record<string, string>
  /** What the message says, from its beginning. */
  message: string
  corrected: Record<string, string>
}

const text =
  '1. Telephone Conversation\n\n\nThe Secretary called Yost about the visit, and Yost left.\n'
const body = '1. Telegram\n\n\n'
const yost = '{ key: yost, name: Charles Yost, sort: Yost, note: A diplomat. }'
const people = (...entries: Array<string>) =>
  `entries:\n${[yost, ...entries].map((entry) => `  - ${entry}\n`).join('')}`
const annotation = (rest: string) => `annotations:\n  - { ${rest}, note: At noon., whose: ours }\n`
const participant = (rest: string) => `participants:\n  - { role: to, ${rest}, source: Heading }\n`
const sidecar = (rule: string, fault: string, message: string, corrected: string): Repair => ({
  rule,
  files: { 'd1.txt': text, 'register/people.yaml': people(), 'd1.yaml': fault },
  message,
  corrected: { 'd1.yaml': corrected },
})
const transcription = (
  rule: string,
  fault: string,
  message: string,
  corrected: string,
): Repair => ({
  rule,
  files: { 'd1.txt': fault },
  message,
  corrected: { 'd1.txt': corrected },
})
const tei = (rule: string, fault: string, message: string, corrected: string): Repair => ({
  rule,
  files: { 'd1.xml': toTei(fault) },
  message,
  corrected: { 'd1.xml': toTei(corrected) },
})
const toTei = (content: string) =>
  `<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n${content}</div>\n`

const toVolume = (header: string) =>
  `<TEI>${header}<text><body>${toTei('<p>He saw it.</p>')}</body></text></TEI>\n`

/** Repairs of the messages that the example of their rule does not show. */
export const repairs: ReadonlyArray<Repair> = [
  sidecar(
    'annotation-quote',
    annotation('quote: Yost'),
    'Unexpected quote `Yost` in 2 places, expected `prefix`, `suffix`, `in` or `occurrence`',
    annotation('quote: Yost, suffix: about'),
  ),
  sidecar(
    'annotation-quote',
    annotation('quote: Yost'),
    'Unexpected quote `Yost` in 2 places, expected `prefix`, `suffix`, `in` or `occurrence`',
    annotation('quote: Yost, occurrence: 2 of 2'),
  ),
  sidecar(
    'annotation-quote',
    annotation('quote: Yost, every: "3"'),
    'Unexpected 2 places of `Yost`, expected 3 (`every: 3`)',
    annotation('quote: Yost, every: "2"'),
  ),
  sidecar(
    'annotation-quote',
    annotation('quote: Yost, occurrence: 1 of 3'),
    'Unexpected 2 places of `Yost`, expected 3 (`occurrence: 1 of 3`)',
    annotation('quote: Yost, occurrence: 1 of 2'),
  ),
  sidecar(
    'annotation-quote',
    annotation('quote: the visit, in: title'),
    'Unexpected quote `the visit` outside `title`, expected it in `title`; found in p1',
    annotation('quote: the visit, in: p1'),
  ),
  sidecar(
    'entry',
    participant('name: Yost, person: yots'),
    'Unexpected person `yots`, expected a key in the register of people',
    participant('name: Yost, person: yost'),
  ),
  sidecar(
    'name',
    participant('name: Rusk, person: yost'),
    'Unexpected participant `Rusk` as `yost`, expected a word of `Charles Yost`',
    participant('name: Mr. Yost, person: yost'),
  ),
  sidecar(
    'unexpected-value',
    'lang: Arabic\n',
    'Unexpected text `Arabic` for `lang`, expected `ar` (BCP 47)',
    'lang: ar\n',
  ),
  sidecar(
    'unexpected-value',
    participant('name: [Yost]'),
    'Unexpected list for `name`, expected text such as `name: Ada Marin`',
    participant('name: Yost'),
  ),
  sidecar(
    'yaml-syntax',
    'lang: ar\n---\nlang: ar\n',
    'Unexpected second YAML document, expected one per file',
    'lang: ar\n',
  ),
  {
    rule: 'alias',
    files: { 'register/people.yaml': people('{ key: y, name: Y, sort: Y, see: yots }') },
    message: 'Unexpected `see: yots` of entry `y`, expected the key of an entry',
    corrected: { 'register/people.yaml': people('{ key: y, name: Mr. Yost, sort: Y, see: yost }') },
  },
  {
    rule: 'register-key',
    files: {
      'register/people.yaml': people(),
      'register/terms.yaml':
        'entries:\n  - { key: yost, name: A term, sort: Term, note: A word. }\n',
    },
    message: 'Unexpected second entry `yost` in terms, expected each key once in all registers',
    corrected: {
      'register/terms.yaml':
        'entries:\n  - { key: term, name: A term, sort: Term, note: A word. }\n',
    },
  },
  transcription(
    'indented-line',
    `${body}Troops:\n\n  Army 4,000\n`,
    'Unexpected indented line, expected a mark (`*`, `1.`) after the indent, or no indent',
    `${body}Troops:\n\nArmy 4,000\n`,
  ),
  transcription(
    'duplicate-footnote',
    '1. Telegram1\n\n\nText.\n\n  1. Source: Files.\n  1. Not found.\n',
    'Unexpected definition 2 of note 1, expected another number or its own reference',
    '1. Telegram1\n\n\nText.1\n\n  1. Source: Files.\n  1. Not found.\n',
  ),
  transcription(
    'mojibake',
    `${body}He doesn\ufffdt.\n`,
    'Unexpected `\ufffd`, expected the character that was lost when the file was converted: write it again',
    `${body}He doesn’t.\n`,
  ),
  transcription(
    'control-character',
    `${body}He saw\0 it.\u001a\n`,
    'Unexpected control character U+0000 (2 such characters), expected none',
    `${body}He saw it.\n`,
  ),
  transcription(
    'unresolved-reference',
    `${body}See footnote 4 above.\n`,
    'Unexpected reference to note 4 of Document 1, expected a reference to the document, which has no notes',
    `${body}See Document 1.\n`,
  ),
  tei(
    'tei-syntax',
    '<p>He saw <hi rend="italic">it.</p>',
    'Unexpected `</p>`, expected `</hi>`',
    '<p>He saw <hi rend="italic">it.</hi></p>',
  ),
  tei(
    'tei-syntax',
    '<p>He saw &mdash; it.</p>',
    'Unexpected entity, expected the character itself, or a reference such as `&#8212;`',
    '<p>He saw &#8212; it.</p>',
  ),
  tei(
    'tei-note',
    '<p>He saw it.<note n="1" target="#d1fn9">Files.</note></p>',
    'Unexpected repeated note, expected a note `d1fn9` in this document',
    '<p>He saw it.<note n="1" xml:id="d1fn1">Files.</note></p>',
  ),
  tei(
    'tei-depth',
    `<p>${'<hi rend="italic">'.repeat(210)}it${'</hi>'.repeat(210)}</p>`,
    'Unexpected 12 elements inside more than 200 others, expected at most 200 levels',
    '<p><hi rend="italic">it</hi></p>',
  ),
  {
    rule: 'tei-header',
    files: { './frus1990-92v99p2.xml': toVolume('') },
    message: 'Missing `teiHeader`, expected the record of the volume',
    corrected: {
      './frus1990-92v99p2.xml': toVolume(
        '<teiHeader><title type="volume">Lights</title><date>1990</date></teiHeader>',
      ),
    },
  },
  {
    rule: 'tei-header',
    files: {
      './frus1990-92v99p2.xml': toVolume('<teiHeader><date>1990</date></teiHeader>'),
    },
    message: 'Missing `title`, expected text in the `teiHeader`',
    corrected: { './frus1990-92v99p2/volume.yaml': 'title: Lights\nyear: 1990\n' },
  },
]
