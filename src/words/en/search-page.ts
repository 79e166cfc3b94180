/** The search page and its help. A function that is passed makes a link, or the sample of a query. */

export const searchPage = {
  title: 'Search',
  description: 'Search the documents of this edition: title, text and notes.',
  exactNames: 'Exact spelling of names',
  more: 'Show more',
  retry: 'Try again',

  /** Above a list of the pages of volumes, where scripts are off. */
  noScript: <Link>(toContents: (text: string) => Link): Array<string | Link> => [
    'Searching needs JavaScript, which is off. The ',
    toContents('contents'),
    ' list every document; these pages list every printed page:',
  ],

  /** How to search for words. */
  words: <Sample>(sample: (text: string) => Sample): Array<string | Sample> => [
    'Results contain every word. They come from documents, from the texts of chapters, and from sections of the front and back matter. Put quotation marks around words to find them in that order: ',
    sample('“quiet diplomacy”'),
    '. Put - before a word to exclude it: ',
    sample('Burma -Laos'),
    '. A name also finds its older, newer, and short forms: ',
    sample('Beijing'),
    ' finds ',
    sample('Peiping'),
    ', ',
    sample('Vietnam'),
    ' finds ',
    sample('Viet Nam'),
    ', and ',
    sample('Secretary-General'),
    ' finds ',
    sample('SYG'),
    '. Put speaker: before a name to search what someone says in an interview or a conversation: ',
    sample('speaker:rusk bombing'),
    '.',
  ],

  /** How to go to a place. */
  places: <Sample>(sample: (text: string) => Sample): Array<string | Sample> => [
    'Type a place to go straight to it: ',
    sample('162'),
    ', ',
    sample('p. 367'),
    ', ',
    sample('point 3'),
    ', ',
    sample('162 n. 1'),
    ', a citation, or an address here or at history.state.gov. Put it in quotation marks to search for it as words.',
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
