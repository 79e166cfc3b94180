/** The search page. A function that is passed makes a link, or the sample of a query. */

export const searchPage = {
  title: 'Search',
  description: 'Search the documents of this edition: title, text and notes.',
  exactNames: 'Exact spelling of names',
  more: 'Show more',
  retry: 'Try again',
  contents: 'Contents',

  /** Why there is no search, above what leads to every document without one. */
  noScript: 'Searching needs JavaScript, which is off.',
  fromDisk: 'You opened this page from a disk. Searching and copying links need a web server.',

  /** Above the lists of what an edition has, where there is no search. */
  withoutSearch: <Link>(toContents: (text: string) => Link): Array<string | Link> => [
    'The ',
    toContents('contents'),
    ' list every document. These pages lead to the documents too:',
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
