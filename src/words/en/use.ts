/** The page that says what can be taken away, and the list of files on the page of a document. */

export const use = {
  title: 'Use this edition',
  description: 'The files of this edition, what each is for, and how to download it.',
  lead: 'You can download the documents of this edition as files, from the links or with the lines below them.',
  /** Where nobody says at which address the edition is published. */
  site: <Code>(name: Code): Array<string | Code> => [
    'In the lines below, ',
    name,
    ' is the address of the home page, without the slash at its end.',
  ],
  ofDocument: 'Each document',
  /** `link` leads to the document whose files are the samples. */
  sample: <Link>(link: Link): Array<string | Link> => ['For example, those of ', link, '.'],
  ofVolume: 'Each volume',
  ofEdition: 'The whole edition',
  /** `about` links to the page about the edition. */
  license: <Link>(about: Link): Array<string | Link> => [
    'Who may use the texts, and how: ',
    about,
    '.',
  ],

  /** Files on the page of a document. */
  files: 'Files',
  /** From which file a document was made; `sum` is the SHA-256 of its bytes. */
  source: <Code>(file: string, sum: Code): Array<string | Code> => [
    `Source: ${file}, SHA-256 `,
    sum,
  ],

  /** Above the facts about a document in one file. */
  copy: 'About this copy',

  /** Files of a document, by what follows its name in the address. */
  documents: {
    txt: {
      name: 'Text',
      purpose: 'The text alone; of a transcription, its bytes.',
    },
    json: {
      name: 'JSON',
      purpose:
        'For programs: the record, and every paragraph, point, note and page by its address.',
    },
    xml: { name: 'TEI', purpose: 'For scholarly tools: the text in TEI P5.' },
    md: { name: 'Markdown', purpose: 'For notes and wikis, with points and notes.' },
    html: {
      name: 'One file',
      purpose: 'For keeping and sending: the page in one file, which needs no network.',
    },
    bib: { name: 'BibTeX', purpose: 'For LaTeX, JabRef and BibDesk: the reference.' },
    ris: { name: 'RIS', purpose: 'For EndNote, Zotero, Mendeley and Citavi: the reference.' },
    'csl.json': {
      name: 'CSL-JSON',
      purpose: 'For Zotero, Pandoc and citation processors: the reference.',
    },
    'annotations.jsonld': {
      name: 'Annotations',
      purpose: 'The editors’ notes on words of the text, as Web Annotations.',
    },
    'linkset.json': {
      name: 'Links',
      purpose: 'For harvesters: what the files are to the document (FAIR Signposting).',
    },
  },

  /** Files of a volume, by their kinds. */
  volumes: {
    epub: { name: 'EPUB', purpose: 'For reading devices: the whole volume as a book.' },
    bib: { name: 'BibTeX', purpose: 'The references of all documents.' },
    ris: { name: 'RIS', purpose: 'The references of all documents.' },
    'csl.json': { name: 'CSL-JSON', purpose: 'The references of all documents.' },
    jsonl: { name: 'JSON Lines', purpose: 'All documents as data, one on each line.' },
    'correspondence.xml': {
      name: 'CMIF',
      purpose: 'Who wrote to whom, when and from where, for correspSearch.',
    },
  },

  /** Files of the whole edition, by their names. */
  edition: {
    manifest: {
      name: 'Manifest',
      purpose: 'Every document and its files, with sizes and fingerprints (SHA-256).',
    },
    documentSchema: {
      name: 'Schema of the JSON',
      purpose: 'What is in the JSON of a document, as JSON Schema.',
    },
    manifestSchema: {
      name: 'Schema of the manifest',
      purpose: 'What is in the manifest, as JSON Schema.',
    },
    dts: {
      name: 'DTS',
      purpose: 'For text services: volumes, documents, and their parts (DTS 1.0).',
    },
    feed: { name: 'Feed', purpose: 'For feed readers: the release of this edition (Atom).' },
    sitemap: { name: 'Sitemap', purpose: 'For search engines: the addresses of all pages.' },
  },
}
