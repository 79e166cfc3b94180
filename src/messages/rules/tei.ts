import type { Rule } from '../rule.ts'

/** The rules on a file in TEI as a whole, and on the elements in it. */
export const teiRules = {
  'tei-date': {
    title: 'The date of a dateline is a date',
    severity: 'warning',
    explanation:
      'An attribute of a `date` in a dateline (`when`, `from`, `to`, `notBefore`, `notAfter`) is not a date of the calendar between the years 1 and 9999. The text stays as it is, and the document is not dated by it. Write `1965-02-24`, or as much as is known: `1965`, `1965-02`, or with a time `1965-02-24T18:30:00-05:00`.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n<opener><dateline>Saigon, <date when="1965-13-01">undated</date></dateline></opener><p>He saw it.</p></div>\n',
      },
      messages: [
        'd1.xml:2:27: Unexpected `when="1965-13-01"`, expected a date such as `1965-02-24` or `1965-02-24T18:30:00-05:00`',
      ],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n<opener><dateline>Saigon, <date when="1965-12-01">undated</date></dateline></opener><p>He saw it.</p></div>\n',
      },
    },
  },
  'tei-depth': {
    title: 'Elements are nested at most 200 levels deep',
    severity: 'warning',
    explanation:
      'The series has at most fifteen levels. Of elements inside more than 200 others only the text is kept. Look for missing end tags.',
  },
  'tei-document': {
    title: 'Each document is one `div`',
    severity: 'error',
    explanation:
      'A document is `<div type="document" xml:id="d162">`. A file of its own has one. Add the `div`.',
    example: {
      files: { 'd1.xml': '<div><head>1. Telegram</head><p>He saw it.</p></div>\n' },
      messages: ['d1.xml:1:1: Unexpected XML without a document, expected `<div type="document">`'],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head><p>He saw it.</p></div>\n',
      },
    },
  },
  'tei-header': {
    title: 'The header of a volume has what a citation needs',
    severity: 'error',
    explanation:
      'Series, subseries, number, title, publisher, place and year are read from the `teiHeader`. Where one of them is missing there, write the record into a `volume.yaml` in the folder of the volume.',
  },
  'tei-id': {
    title: 'Every document and section has an `xml:id` that can be part of an address',
    severity: 'warning',
    explanation:
      'Addresses are made of the ids of documents, sections and entries of lists. An id begins with a letter and has letters of English, digits, `-` and `_`, at most 100 in all. One that cannot be part of an address, that is the name of another page (`pages`, `index`) or of a device (`con`), or that another element has in small letters or capitals, is replaced by the one in the message, which may change; references to the written id lead there. Of two elements with one id, the first is the target of references.',
    example: {
      files: {
        'frus1964-68v02.xml':
          '<TEI><text><body>\n<div type="document" n="1"><head>1. Telegram</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
      },
      messages: [
        'frus1964-68v02.xml:2:1: Unexpected document without an `xml:id`, expected one such as `d162`; `d1` is used',
      ],
      corrected: {
        'frus1964-68v02.xml':
          '<TEI><text><body>\n<div type="document" xml:id="d1" n="1"><head>1. Telegram</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
      },
    },
  },
  'tei-page-break': {
    title: 'A page break has the number of its page',
    severity: 'warning',
    explanation:
      'A `pb` without `n` marks no page that can be cited, and is skipped. Add the number as printed.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n<p>He saw <pb/>it.</p></div>\n',
      },
      messages: ['d1.xml:2:11: Missing `n` of `pb`, expected the number of the page'],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n<p>He saw <pb n="367"/>it.</p></div>\n',
      },
    },
  },
  'tei-replaced': {
    title: 'A transcription replaces a document of the volume in TEI',
    severity: 'info',
    explanation:
      'The document is in the TEI of the volume and has a file of its own. The file is published. Nothing needs to be done if that is intended.',
    example: {
      files: {
        'frus1964-68v02.xml':
          '<TEI><text><body>\n<div type="document" xml:id="d1" n="1"><head>1. Telegram</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
        'd1.txt': '1. Telegram\n\n\nHe saw it.\n',
      },
      messages: [
        'frus1964-68v02.xml:2:1: Document `d1` is published from its transcription, `d1.txt`',
      ],
    },
  },
  'tei-syntax': {
    title: 'TEI is well-formed XML',
    severity: 'error',
    explanation:
      'The file cannot be read from this place on. In a volume, only the document with the error is skipped, and the others are read. Entities are neither declared nor fetched: write the character itself, or a reference such as `&#8212;`.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n<p>He saw R&D.</p></div>\n',
      },
      messages: ['d1.xml:2:12: Unexpected `&`, expected `&amp;`'],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n<p>He saw R&amp;D.</p></div>\n',
      },
    },
  },
  'tei-unknown': {
    title: 'Elements are those of the series',
    severity: 'warning',
    explanation:
      'The series does not use this name; it may be misspelled. The text in the element is kept. Each name is reported once, with a count.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n<p>He <persname>Rusk</persname> saw it.</p></div>\n',
      },
      messages: ['d1.xml:2:7: Unexpected element `persname` (once), expected TEI of the series'],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Telegram</head>\n<p>He <persName>Rusk</persName> saw it.</p></div>\n',
      },
    },
  },
  'tei-volume': {
    title: 'A volume has documents',
    severity: 'error',
    explanation:
      'The file has no `<div type="document">`, so there is nothing to publish. Add the documents, or remove the file.',
    example: {
      files: { 'frus1964-68v02.xml': '<TEI><text><body><p>He saw it.</p></body></text></TEI>\n' },
      messages: [
        'frus1964-68v02.xml:1:1: Unexpected XML without documents, expected `<div type="document">`',
      ],
      corrected: {
        'frus1964-68v02.xml':
          '<TEI><text><body>\n<div type="document" xml:id="d1" n="1"><head>1. Telegram</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
