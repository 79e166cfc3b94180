/** Where the originals of unpublished papers are kept, in the terms of archives (ISAD(G), DACS). */

export const archive = {
  repository: 'Repository',
  collection: 'Collection',
  creator: 'Creator',
  dates: 'Dates',
  boxAndFolder: 'Box and folder',
  referenceCode: 'Reference code',
  original: 'Original',

  /** Name a box and a folder, or several, by their labels, inside a sentence. */
  box: (label: string) => `box ${label}`,
  boxes: (label: string) => `boxes ${label}`,
  folder: (label: string) => `folder ${label}`,
  folders: (label: string) => `folders ${label}`,
}
