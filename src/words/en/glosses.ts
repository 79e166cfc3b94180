/** Glosses on the persons and terms of a document. */

/** How each author of a note is named, and what is between the name and the source. */
const owners = {
  ours: { name: 'Our note', joint: ': ' },
  volume: { name: 'From the volume', joint: ', ' },
  tei: { name: 'From the volume’s digital edition', joint: ': ' },
  corrected: { name: 'Our correction', joint: ': ' },
}

export const glosses = {
  heading: 'Persons and terms',
  mentions: 'Mentions',
  alsoNamed: 'Also named',
  data: 'Data',
  annotations: 'Web Annotations',

  /** Names the author of a note and the source, if it is known: `From the volume, p. XXIII.` */
  source(whose: keyof typeof owners, source: string | undefined): string {
    const { name, joint } = owners[whose]
    return source === undefined ? `${name}.` : `${name}${joint}${source}.`
  },
}
