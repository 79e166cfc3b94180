import fc from 'fast-check'

/** Pieces of transcriptions, and near misses. */
export const pieces = [
  ...['[Page ', ']', '[Page 367]', '[Page XV] ', 'ne[Page 4]ver'],
  ...[
    '\n\nJONES: ',
    '\n\nQ: ',
    '\n\n1.I ',
    '\n\nArt. 3. The ',
    '\n\n§ 4a Die ',
    '\n\n4.1 The ',
    '\n\n“1. ',
  ],
  ...['\n    (a) ', '\n    * ', '\n      1st. '],
  ...['1) ', '2) ', '(a) ', '(b)', 'a. ', 'i) ', '(A) ', '1. ', '2. ', '\n\n1. ', '\n\n(a) '],
  ...['1', '12', '19652', '.2', ')3', ' 4', '\n  1. ', '\n  2. Source: ', '\n  * '],
  ...['\n', '\r\n', '\r', '\n\n', '\n\n\n', '\t', '  ', '\u00a0', '\ufeff', '\u2028'],
  ...['\ud800', '\udc00', '\u{1f600}', '\0', 'é', '—', '“', '”', '’s '],
  ...['Document 161', 'Documents 76, 77, and 80', 'ibid., ', 'vol. I, ', 'footnote 2, ', 'see '],
  ...['162. Memorandum', 'Washington, February 25, 1965, 5:20 p.m.', 'SUBJECT', 'Taylor', 'Rusk'],
  ...[
    '[1 line not declassified]',
    '[Here follows …]',
    '[sic]',
    '[',
    '[[',
    '(',
    'said; ',
    'and ',
    '. Y ',
  ],
  ...[
    '[1]',
    '[2] See',
    '\n[1] ',
    '(1)',
    '\n(1) ',
    '^1',
    '[^1]',
    '\n[^1]: ',
    '¹',
    '\n¹ ',
    '*',
    '\n* ',
  ],
  ...[
    '[Footnote 1: A',
    '[p. 12]',
    '{13}',
    '|14|',
    '\n-17-\n',
    '\n\f17\n',
    '<pb n="13"/>',
    '[fol. 3r]',
  ],
  ...[
    'said that the\nprice had',
    ' of the\nsea,\nand',
    '\nNotes\n',
    '\n# ',
    '\n=====\n',
    '&amp;',
    ' har-\nbor',
  ],
  ...['a\tb', '\n', ' | ', '   ', 'Attachment', '\ncc: A', 'Sincerely yours,\n', 'NSC 68/4'],
  ...['[Inclosure 1.]\n', '\nTab A\n', 'Mr. Rey to Mr. Dale.\n', 'Lima, den 4ten Mai 1790.\n'],
  ...['I have, &c.,\n', 'JAMES DALE.\n', '[SEAL.]\n', 'Sir: ', 'Hon. B, Esq., &c.\n', 'n.d.'],
  ...[
    'Herring, Secret Diplomacy, ',
    'Foreign Relations, 1961–1963, ',
    'footnotes 4 and 5, ',
    'see p. 3',
  ],
]

/** A transcription, or a text that resembles one in places. */
export const transcriptions = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

/** Any string at all, lone surrogates included. */
export const strings = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
  .map((units) => String.fromCharCode(...units))
