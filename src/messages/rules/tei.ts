import type { Rule } from '../rule.ts'

/** Rules on TEI files and their elements. */
export const teiRules = {
  'tei-date': {
    title: 'The date of a dateline is valid TEI',
    severity: 'warning',
    explanation:
      'An attribute of a `date` in a dateline (`when`, `from`, `to`, `notBefore`, `notAfter`) is not a valid date between the years 1 and 9999. The text is shown unchanged, but the date of the document is not taken from it. Write `1965-02-24`, or as much as is known: `1965`, `1965-02`, or with a time `1965-02-24T18:30:00-05:00`.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<opener><dateline>Venice, <date when="1965-13-01">undated</date></dateline></opener><p>He saw it.</p></div>\n',
      },
      messages: [
        'd1.xml:2:27: Unexpected `when="1965-13-01"`, expected a date such as `1965-02-24` or `1965-02-24T18:30:00-05:00`',
      ],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<opener><dateline>Venice, <date when="1965-12-01">undated</date></dateline></opener><p>He saw it.</p></div>\n',
      },
    },
  },
  'tei-depth': {
    title: 'Elements are nested at most 200 levels deep',
    severity: 'warning',
    explanation:
      'Elements nested more deeply are read as plain text. The series has at most fifteen levels. Look for missing end tags.',
  },
  'tei-document': {
    title: 'The TEI of a document has a text',
    severity: 'error',
    explanation:
      'The file of a document is TEI with a `text`, or a `<div type="document" xml:id="d12">`. This file has neither: it is not TEI, or its transcription is encoded in another way, such as a `sourceDoc` alone, which is not read. Add a `text`, or move the file out of the folder.',
    example: {
      files: { 'd1.xml': '<letter><head>1. Report</head><p>He saw it.</p></letter>\n' },
      messages: ['d1.xml:1:1: Unexpected XML with the root `letter`, expected TEI with a `text`'],
      corrected: {
        'd1.xml': '<TEI><text><body><head>1. Report</head><p>He saw it.</p></body></text></TEI>\n',
      },
    },
  },
  'tei-header': {
    title: 'The header of a volume is complete enough to cite it',
    severity: 'error',
    explanation:
      'The record of the volume is read from the `teiHeader`: its title, the year of publication, and whatever else is known. If there is no header, or it has no title, add it, or add a `volume.yaml` with the full record to the folder of the volume.',
  },
  'tei-id': {
    title: 'Every document and section has an `xml:id` that works in an address',
    severity: 'warning',
    explanation:
      'The ids of documents, sections and list entries become part of addresses. An id begins with a letter and has at most 100 English letters, digits, `-` and `_`. It is replaced by the id in the message if it has other characters, is the name of another page (`pages`, `index`) or of a device (`con`), or differs from another id only in capitals. References to the original id still work, but the replacement may change. If two elements have the same id, references go to the first.',
    example: {
      files: {
        'harbor.xml':
          '<TEI><text><body>\n<div type="document" xml:id="pages" n="1"><head>1. Report</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
      },
      messages: [
        'harbor.xml:2:1: Unexpected `xml:id` `pages` of a document, which is, in upper or lower case, the name of another page, expected one such as `d12`; `pages-2` is used',
      ],
      corrected: {
        'harbor.xml':
          '<TEI><text><body>\n<div type="document" xml:id="d1" n="1"><head>1. Report</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
      },
    },
  },
  'tei-page-break': {
    title: 'A page break has the number of its page',
    severity: 'warning',
    explanation:
      'A `pb` without `n` is skipped, because the page could not be cited. Add the number as printed.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<p>He saw <pb/>it.</p></div>\n',
      },
      messages: ['d1.xml:2:11: Missing `n` of `pb`, expected the number of the page'],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<p>He saw <pb n="367"/>it.</p></div>\n',
      },
    },
  },
  'tei-replaced': {
    title: 'A transcription replaces a document of the TEI volume',
    severity: 'info',
    explanation:
      'The document is in the TEI of the volume and also has its own file. The file is published. If that is intended, there is nothing to do.',
    example: {
      files: {
        'harbor.xml':
          '<TEI><text><body>\n<div type="document" xml:id="d1" n="1"><head>1. Report</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
        'd1.txt': '1. Report\n\n\nHe saw it.\n',
      },
      messages: ['harbor.xml:2:1: Document `d1` is published from its transcription, `d1.txt`'],
    },
  },
  'tei-syntax': {
    title: 'TEI is well-formed XML',
    severity: 'error',
    explanation:
      'The XML is not well-formed at this place. In a volume, only the document with the error is skipped; the others are read. Custom entities are not supported: write the character itself, or a character reference such as `&#8212;`.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<p>He saw R&D.</p></div>\n',
      },
      messages: ['d1.xml:2:12: Unexpected `&`, expected `&amp;`'],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<p>He saw R&amp;D.</p></div>\n',
      },
    },
  },
  'tei-unknown': {
    title: 'Elements are known in TEI',
    severity: 'warning',
    explanation:
      'TEI has no element of this name, or nothing is known of this value of an attribute; it may be misspelled. The text in it is shown. Each name is reported once, with a count.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<p>He <persname>Lund</persname> saw it.</p></div>\n',
      },
      messages: [
        'd1.xml:2:7: Unexpected element `persname` (once), expected an element of TEI such as `seg`',
      ],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<p>He <persName>Lund</persName> saw it.</p></div>\n',
      },
    },
  },
  'tei-unread': {
    title: 'Text of a volume that is on no page',
    severity: 'info',
    explanation:
      'Running heads of pages (`fw`), index terms, and lists of data such as `listPerson` are not part of the text around them. The site writes title pages and tables of contents itself, from the record and the documents of the volume, and shows lists of persons and terms as registers. What the file says there beside them is in no section, chapter or document, and so cannot be read, found or cited. If it should be, put it into a `div` with a `head` and an `xml:id` in the `front`, `body` or `back`.',
    example: {
      files: {
        'harbor.xml':
          '<TEI><text><front><div xml:id="note"><head>Note</head><p>He left.</p><fw>He saw it.</fw></div></front><body>\n<div type="document" xml:id="d1" n="1"><head>1. Report</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
      },
      messages: ['harbor.xml:1:70: 7 letters of `fw` are on no page'],
      corrected: {
        'harbor.xml':
          '<TEI><text><front><div xml:id="note"><head>Note</head><p>He saw it.</p></div></front><body>\n<div type="document" xml:id="d1" n="1"><head>1. Report</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
      },
    },
  },
  'tei-volume': {
    title: 'A volume contains documents',
    severity: 'error',
    explanation:
      'The file has no `text`, so there is nothing to publish: it is not TEI, or its transcription is encoded in another way, such as a `sourceDoc` alone, which is not read. Add a `text` with the documents, or remove the file.',
    example: {
      files: { 'harbor.xml': '<TEI><facsimile/></TEI>\n' },
      messages: ['harbor.xml:1:1: Unexpected `facsimile` alone, expected TEI with a `text`'],
      corrected: {
        'harbor.xml':
          '<TEI><text><body>\n<div type="document" xml:id="d1" n="1"><head>1. Report</head><p>He saw it.</p></div>\n</body></text></TEI>\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
