/** Inputs that are designed to make the parser slow, of any length. */

const head = '1. Telegram1\n\n\nWashington, May 3, 1965.\n\n'

/** Pieces that are repeated, by what they stress. */
const repeated = {
  'markers of points': '1) ',
  'points in points': '(a) x 1) y A. z i) q (1) r I. s ',
  'one line': 'word and ',
  'digits only': '1234567890',
  'page markers unclosed': '[Page ',
  'page markers': '[Page 1] ',
  'nested brackets': '[(',
  'closing brackets': '])',
  'lone surrogates': '\ud800',
  'empty lines': '\n',
  'references to documents': 'Documents 1, 2, 3, ',
  'numbers of notes': 'a1 a2 a3 ',
  sentences: 'A. B. Go on. ',
  lists: '  * a\n',
  'block points': '1. a\n\n',
  'supplied words': '[x] ',
  'short lines': 'a\n',
  'indented lines': '  a\n',
  headings: 'Head\n\n',
  'rows of tables': 'a\tb\n',
  'cells of tables': 'a\t',
  tabs: 'a\t\t\t',
  bars: '| a |',
  'wide spaces': 'a     ',
  'one document': 'Document 1, ',
  volumes: 'vol. I, ',
  'volumes and documents': 'vol. I, Document 1; ',
  'footnotes of documents': 'footnotes 1, 2, 3, 4 and 5, ',
  'brackets of citations': 'vol. I (',
  attachments: 'A. Smith\nAttachment\n',
  enclosures: 'I have, &c.,\nA. SMITH.\n[Inclosure.]\nMr. A to Mr. B.\nLima, May 3, 1882.\n',
  'letters in letters': 'Lima, May 3, 1882.\nSir: I\nYours,\nA. Smith.\nHon. B\n',
  seals: '[SEAL.]\nA. Smith\n',
  valedictions: 'I am yours, ',
  'days and months': '4 de mayo de ',
  'signs of notes': 'a* b† c** ',
  copies: 'cc: A\n',
  'roman numbers': '(xxxviii) ',
  'letters of points': '(a) x; (b) y; ',
  'lists of points': '(a) x and (b) y. Then ',
  'lists before a verb': '1) a, and 2) b, were ',
  gaps: '[Here [x] follows [',
  'sentences in brackets': '(A. B. ',
  dates: 'May 3, 1965, ',
  'nested lists': '  * a\n    (a) b\n      1st. c\n',
  'numbered items': '  1. a\n\n  2. b\n\n',
  articles: 'Art. 1. A\n\n§ 2 The b\n\n2.1 The c\n\n',
  'labels without a space': '1.I\n\n',
  'labels in quotations': '“1. A\n\n1. b”\n\n',
  'lines in capitals': '1. ABCD\n\n',
  speakers: 'A: b\n\nMr. C (d): e\n\n',
  'names before full stops': 'Mr. ABC (d). E—F\n\n',
  'names on lines': 'MR. ABC\n\nb\n\n',
  'names without capitals': '毛（一）：二\n\n',
  'labels in other scripts': '一、二\n\nא. ב\n\n第一條 二\n\n',
  'headings of articles': 'ARTICLE II\n\n  (1) a\n\n',
  'wrapped Chinese': `${'港'.repeat(30)}\n`,
  'lines with marks': '- a\n• b\n  (a) c\n  (b) d\n',
  'rules of tables': '|---|\n| a | b |\n+--+\n',
  'places above dates': 'Paris\n3 May 1921\n',
  'justified lines': 'a b   c d   e\n',
  books: 'Smith, Diplomacy, ',
} satisfies Record<string, string>

/**
 * Make hostile transcriptions.
 *
 * @param length
 *   Length of each (UTF-16 code units).
 * @returns
 *   Transcriptions by what they stress.
 */
export function hostileInputs(length: number): Record<string, string> {
  const repeat = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
  const inputs = Object.entries(repeated).map(([name, piece]) => [name, head + repeat(piece)])
  const notes = repeat('  1. x\n').slice(0, length / 2)
  let random = ''
  for (let state = 1; random.length < length; state = (state * 48271) % 2147483647) {
    random += String.fromCharCode(state & 0xffff)
  }
  return {
    ...Object.fromEntries<string>(inputs.map(([name = '', value = '']) => [name, value])),
    'notes of one number': `${head}${repeat('a1 ').slice(0, length / 2)}\n\n${notes}`,
    'points after page markers': `${head}${repeat('[Page 1] ')}(1) a; (2) b.`,
    'random characters': random,
  }
}
