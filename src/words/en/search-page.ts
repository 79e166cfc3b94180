/** The search page and its help. A function that is passed makes a link, or the sample of a query. */

export const searchPage = {
  title: 'Search',
  description: 'Search the documents of this edition: title, text and notes.',
  exactNames: 'Exact spelling of names',
  more: 'Show more',
  retry: 'Try again',

  /** Why there is no search, above what leads to every document without one. */
  noScript: 'Searching needs JavaScript, which is off.',
  fromDisk: 'You opened this page from a disk. Searching and copying links need a web server.',

  /** Above a list of the pages of volumes, where there is no search. */
  withoutSearch: <Link>(toContents: (text: string) => Link): Array<string | Link> => [
    'The ',
    toContents('contents'),
    ' list every document; these pages list every printed page:',
  ],

  /** How to search for words. */
  words: <Sample>(sample: (text: string) => Sample): Array<string | Sample> => [
    'Results contain every word. They come from documents, from the texts of chapters, and from sections of the front and back matter. Put quotation marks around words to find them in that order: ',
    sample('“the north mole”'),
    '. Put - before a word to exclude it: ',
    sample('harbor -lamp'),
    '. A name also finds its older, newer, and short forms: ',
    sample('Beijing'),
    ' finds ',
    sample('Peiping'),
    ', and a person or place the other names that the registers give it. Put speaker: before a name to search what someone says in an interview or a conversation: ',
    sample('speaker:mayor lamp'),
    '.',
  ],

  /** How to go to a place. */
  places: <Sample>(
    sample: (text: string) => Sample,
    hosts: ReadonlyArray<string>,
  ): Array<string | Sample> => [
    'Type a place to go straight to it: ',
    sample('12'),
    ', ',
    sample('p. 7'),
    ', ',
    sample('point 3'),
    ', ',
    sample('12 n. 1'),
    `, a citation, or an address ${['here', ...hosts.map((host) => `at ${host}`)].join(' or ')}. Put it in quotation marks to search for it as words.`,
  ],

  noResults: <Link>(toContents: (text: string) => Link): Array<string | Link> => [
    'Try fewer words, or remove the quotation marks. The ',
    toContents('contents'),
    ' list every document.',
  ],

  /** Why the index may not have loaded: while an editor is at work, and on the published site. */
  noIndexYet: 'There may be no index yet: npm run build makes one, which this server then serves.',
  isOffline:
    'You may be offline, or your browser may not let this page load the index (it needs WebAssembly).',

  /** What to do then: a button, and a link. */
  retryOrLeave: <Part>(retry: Part, toContents: (text: string) => Part): Array<string | Part> => [
    retry,
    ' or go to the ',
    toContents('contents'),
    '.',
  ],
}
