/** What can be typed into the search: what each feature is, and a sample for an edition that has none of its own. */

export const queryHelp = {
  heading: 'How to search',

  features: {
    words: ['All of these words, in any of their forms', 'harbor lamp'],
    phrase: ['These words exactly, in this order', '"harbor lamp"'],
    not: ['Without a word, a phrase, or what stands in brackets', 'harbor -lamp'],
    or: ['Any of several; brackets hold parts together', 'harbor (lamp OR buoy)'],
    wildcard: ['* stands for any letters, also at the beginning', 'harb*'],
    near: ['These words in any order, with at most so many others between them', '"harbor lamp"~9'],
    in: [
      'Only in the title, the text, or the notes: in:title, in:text, in:notes',
      'harbor in:notes',
    ],
    speaker: ['What someone says in an interview or a conversation', 'speaker:mayor lamp'],
    person: ['Where a person of the register is named, under any name', 'person:keeper'],
    place: ['Where a place of the register is named', 'place:harbor'],
    term: ['Where a term of the register is used', 'term:buoy'],
    kind: ['A kind of document', 'kind:telegram'],
    from: ['By sender', 'from:keeper'],
    to: ['By addressee', 'to:mayor'],
    date: [
      'By date: a year, month or day, before or after one (<, >), or a range (..)',
      'date:1921-05..1921-06',
    ],
    doc: ['By number of the document', 'doc:12'],
    p: ['On a printed page, or on a range of them', 'p:7..9'],
    vol: ['In a volume, by its id or a word of its title', 'vol:letters'],
  },

  names:
    'A name also finds its older, newer, and short forms, and a person or place the other names that the registers give it.',
  sources:
    'Results come from documents, from the texts of chapters, and from sections of the front and back matter.',
  all: 'List all documents, to filter them without words',
} as const
