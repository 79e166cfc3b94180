import type { Rule } from '../rule.ts'

/** The rules on files of TEI, by the id under which they are reported. */
export const teiRules = {
  'tei-alias': {
    title: 'A name that says “see” leads to whom it names',
    severity: 'warning',
    explanation:
      'An entry of the list of persons or terms only leads to another, and that is not there, or shares no word with what is printed. It is left out, so that no reader is led astray. An entry of our registers that gives its id as a ground takes its place.',
  },
  'tei-date': {
    title: 'The date of a dateline is a date',
    severity: 'warning',
    explanation:
      'An attribute of a `date` in a dateline (`when`, `from`, `to`, `notBefore`, `notAfter`) is no date of the calendar from the year 1 to 9999. The text stays as it is, and the document is not dated by it. Write `1965-02-24`, as exact as is known: `1965`, `1965-02`, or with a time `1965-02-24T18:30:00-05:00`.',
  },
  'tei-depth': {
    title: 'Elements stand in few others',
    severity: 'warning',
    explanation:
      'The series comes to fifteen levels; of elements that stand in more than 200 others only the text is kept. Look for end tags that are missing.',
  },
  'tei-document': {
    title: 'A document is a `div` of its own, once',
    severity: 'error',
    explanation:
      'A document is `<div type="document" xml:id="d162">`. A file of its own holds one.',
  },
  'tei-header': {
    title: 'A volume’s header says what a citation needs',
    severity: 'error',
    explanation:
      'Series, subseries, number, title, publisher, place and year are read from the `teiHeader`. Where it lacks one, write the record into a `volume.yaml` in the volume’s folder.',
  },
  'tei-id': {
    title:
      'An `xml:id` is given once, to every document and section, and can be part of an address',
    severity: 'warning',
    explanation:
      'Addresses are made of the ids of documents, sections and entries of lists. An id that can be no part of an address, that has more than 100 characters, that is the name of another page (`pages`, `index`) or of a device (`con`), or that another has in small letters or capitals, is replaced by the one that the message names, which may change; references to the written id lead there. An id is a letter, then letters of English, digits, `-` and `_`. Of two elements with one id, references lead to the first.',
  },
  'tei-name': {
    title: 'A name shares a word with whom it names',
    severity: 'warning',
    explanation:
      'The volume links this name to an entry of its lists that has no word in common with it, neither in the name nor in what is said of it. The text stays as it is, without a gloss. Look whether the link is wrong; a sidecar with an annotation on the name corrects it.',
  },
  'tei-note': {
    title: 'A note that repeats another says what that says',
    severity: 'warning',
    explanation:
      'A `note` with a `target` is a second reference to the note that it names. This one says something else, or names none of the document, and so it is kept as a note.',
  },
  'tei-page-break': {
    title: 'A page break says which page begins',
    severity: 'warning',
    explanation: 'A `pb` without `n` marks no page that could be cited, and is left out.',
  },
  'tei-participant': {
    title: 'Initials in a conversation are those of somebody who takes part in it',
    severity: 'warning',
    explanation:
      'The heading names those who speak. The initials stand for somebody else, by the link of the volume: a clerk’s initials are rarely those of a third person. A sidecar with an annotation on them says who is meant.',
  },
  'tei-replaced': {
    title: 'A transcription goes before the TEI of its volume',
    severity: 'info',
    explanation:
      'The document stands in the TEI of the volume and in a file of its own. The file is published. Nothing is to be done, if that is meant.',
  },
  'tei-syntax': {
    title: 'TEI is well-formed XML',
    severity: 'error',
    explanation:
      'The file cannot be read from this place on. Where the place is in one document of a volume, that is left out, and the others are read. No entity is declared or fetched: write the character, or a reference such as `&#8212;`.',
  },
  'tei-target': {
    title: 'A pointer leads to something',
    severity: 'warning',
    explanation:
      'No element of the volume has the id to which this one points, or the target is neither an id nor an address that a page may link to: `https:`, `http:`, `mailto:`, or a path of the publisher’s site. The text stays as it is; a reference to a document leads to the publisher’s own edition.',
  },
  'tei-unknown': {
    title: 'Elements are those of the series',
    severity: 'warning',
    explanation:
      'This name is not one that the series uses, perhaps a slip. The text in it is kept. It is said once, with a count.',
  },
  'tei-volume': {
    title: 'A volume holds documents',
    severity: 'error',
    explanation: 'The file holds no `<div type="document">`, so there is nothing to publish.',
  },
} as const satisfies Record<string, Rule>
