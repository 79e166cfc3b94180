/** Readings of words, and signs for their states. */

export const readings = {
  heading: 'Readings',
  signs: 'Signs',

  /** Another reading of some words that is empty. */
  leftOut: 'left out',

  /** What another reading is. */
  changes: {
    corrected: 'Corrected:',
    regularized: 'Regularized:',
    expanded: 'Expanded:',
    alternative: 'Or:',
  },

  /** What the signs in the text mean. */
  states: {
    deleted: 'struck through, deleted',
    added: '‹ ›, added',
    unclear: '[ ?], hard to read',
    supplied: '[ ], supplied',
    surplus: '{ }, too much',
    damaged: 'gray, damaged',
  },

  /** What a screen reader says before and after such words, with the spaces around it; the names are those of CSS properties. */
  spoken: {
    deleted: ' [deleted: ',
    'deleted-end': '] ',
    damaged: ' damaged: ',
    added: ' added: ',
    'added-above': ' added above the line: ',
    'added-below': ' added below the line: ',
    'added-inline': ' added in the line: ',
    'added-margin': ' added in the margin: ',
  },
}
