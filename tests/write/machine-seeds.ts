import { document, volume } from '../parse/tei/inventions.ts'

/** Id of a printed volume. */
export const printed = 'frus1990-92v99p2'

/** Two volumes: unpublished letters, and a printed one in TEI. */
export const machineSeeds = {
  'edition.yaml':
    'title: Harbors & Lights\nversion: "1.2"\npublisher: Municipal Archive\nlicense: { text: CC0, words: CC BY 4.0 }\n',
  'letters/volume.yaml':
    'title: Letters of a Harbor\nrepository: Municipal Archive\ncanonical: true\ndocumentUrl: https://archive.example/{document}\n',
  'letters/to-ada.txt':
    'Letter From Paolo Berti to Ada Marin\n\nVenice, 9 May 1871\n\nDear Ada,\n\nWe ask: 1) for a lamp; 2) for oil.\n\nPaolo Berti\n',
  'letters/note.txt': 'Note on lamps\n\nThey burn.\n',
  [`${printed}.xml`]: volume(
    document(1, '<p>A lamp <pb n="2"/>burns.</p>'),
    document(2, '<p>Another.</p>'),
  ),
}
