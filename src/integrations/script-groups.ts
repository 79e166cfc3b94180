/** Modules of the browser that share a file, by the name of the file. */
interface ScriptGroup {
  name: string
  /** Matches the paths of its modules. What these import comes along. */
  test: RegExp
}

/**
 * Groups of modules; a module is in the first that takes it. Without them, a bundler writes a file for each set of modules that
 * the same scripts share: a search loads twenty, most of them smaller than the headers of their requests.
 */
export const scriptGroups: ReadonlyArray<ScriptGroup> = [
  // What a page needs that is only read. Whatever such a page imports of the groups below comes with the whole group.
  toGroup('page', [
    ...[
      'vite/preload-helper',
      'styles/cite-section.css',
      'words/en/search-dialog',
      'words/en/tools',
    ],
    ...[
      'adopt-styles',
      'await-tools',
      'cite-section',
      'load',
      'own-html',
      'place-tools',
      'shortcuts',
      'single-keys',
      'site-base',
    ].map((name) => `components/client/${name}`),
    ...[
      'edition/places/permalink',
      'edition/references/release-address',
      'tree/decode-part',
      'tree/percent-encode',
    ],
  ]),
  // The names of places, with which readers copy, cite, search, and go to a place.
  toGroup('places', [
    ...['contact', 'offers', 'places'].map((name) => `components/client/${name}`),
    ...['edition/records/json-values', 'search/text-fragment'],
    ...['dates', 'ids', 'locator', 'locator-code', 'locator-words', 'roman'].map(
      (name) => `tree/${name}`,
    ),
    ...['words/en/places', 'words/plural'],
  ]),
  toGroup(
    'search',
    ['search-preview', 'search-results'].map((name) => `components/client/${name}`),
  ),
]

function toGroup(name: string, modules: ReadonlyArray<string>): ScriptGroup {
  return { name, test: new RegExp(`/(?:${modules.join('|')})\\.(?:css|js|ts)\\b`) }
}
