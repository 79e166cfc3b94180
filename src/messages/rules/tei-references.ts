import type { Rule } from '../rule.ts'

/** Make a volume with a list of persons, encoded as in the series. */
function toVolume(paragraph: string, title = '1. Report', ...items: Array<string>): string {
  return [
    '<TEI><text><body>',
    `<div type="document" xml:id="d1" n="1"><head>${title}</head>`,
    `<p>${paragraph}</p></div></body>`,
    '<back><div xml:id="persons"><head>Persons</head><list type="names">',
    '<item><persName xml:id="p_BM1">Bundy, McGeorge</persName>, Special Assistant</item>',
    '<item><persName xml:id="p_RD1">Lund, Dean</persName>, Harbor Master</item>',
    ...items,
    '<item><persName xml:id="p_YC1">York, Charles</persName>, Deputy Representative</item>',
    '</list></div></back></text></TEI>',
    '',
  ].join('\n')
}

/** List item of initials, which refers to the entry of the person. */
const york =
  '<item><persName xml:id="p_Y1">Y</persName>, see <persName corresp="#p_YC1">York, Charles</persName></item>'

/** The heading of a conversation. */
const conversation =
  '1. Conversation Between <persName corresp="#p_RD1">Lund</persName> and <persName corresp="#p_BM1">Bundy</persName>'

/** Rules on the references in TEI files: to notes, to ids and to the entries of lists. */
export const teiReferenceRules = {
  'tei-alias': {
    title: 'A “see” entry of a list refers to the entry it names',
    severity: 'warning',
    explanation:
      'An entry in the list of persons or terms refers to another entry, which does not exist or shares no word with the printed name. The entry is skipped, so that no link goes to the wrong person. To replace it, give an entry of the edition’s own registers this id in its `evidence`.',
    example: {
      files: {
        'harbor.xml': toVolume(
          'He saw it.',
          '1. Report',
          '<item><persName xml:id="p_Y1">Y</persName>, see <persName corresp="#p_YC1">Sturm, Paul</persName></item>',
        ),
      },
      messages: [
        'harbor.xml:7:1: Unexpected entry `Y, see Sturm, Paul` that refers to `#p_YC1`, expected a reference to an entry of that name',
      ],
      corrected: {
        'harbor.xml': toVolume('He saw it.', '1. Report', york),
      },
    },
  },
  'tei-name': {
    title: 'A name shares a word with the entry it refers to',
    severity: 'warning',
    explanation:
      'The volume links this name to an entry of its lists that has no word in common with it, neither in the name nor in the description. The name is shown without a gloss. Check the link. To give readers the right entry, annotate the name in a sidecar; the message remains until the link in the volume is corrected.',
    example: {
      files: {
        'harbor.xml': toVolume('By <persName corresp="#p_RD1">Bundy</persName>.'),
      },
      messages: [
        'harbor.xml:3:7: Unexpected name `Bundy` as `#p_RD1` (once), expected a name that shares a word with Lund, Dean',
      ],
      corrected: {
        'harbor.xml': toVolume('By <persName corresp="#p_RD1">Lund</persName>.'),
      },
    },
  },
  'tei-note': {
    title: 'A repeated note has the same text as the first',
    severity: 'warning',
    explanation:
      'A `note` with a `target` is a second reference to the note with that id. This one has different text, or there is no such note in the document, so it is read as a separate note. Correct the target, or remove it.',
    example: {
      files: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<p>He saw<note n="1" xml:id="d1fn1">Files.</note> it.<note n="1" target="#d1fn1">Other files.</note></p></div>\n',
      },
      messages: ['d1.xml:2:54: Unexpected words in a repeated note, expected those of `d1fn1`'],
      corrected: {
        'd1.xml':
          '<div type="document" xml:id="d1" n="1"><head>1. Report</head>\n<p>He saw<note n="1" xml:id="d1fn1">Files.</note> it.<note n="2" xml:id="d1fn2">Other files.</note></p></div>\n',
      },
    },
  },
  'tei-participant': {
    title: 'Initials in a conversation belong to a participant',
    severity: 'warning',
    explanation:
      'The heading names the participants, but the volume links these initials to somebody else, which is rare. Check the link. To give readers the right entry, annotate the initials in a sidecar; the message remains until the link in the volume is corrected.',
    example: {
      files: {
        'harbor.xml': toVolume(
          'Call from <persName corresp="#p_Y1">Y</persName>.',
          conversation,
          york,
        ),
      },
      messages: [
        'harbor.xml:3:14: Unexpected initial `Y` as `#p_Y1` (once), expected a participant of the conversation',
      ],
      corrected: {
        'harbor.xml': toVolume('Call from Y.', conversation, york),
      },
    },
  },
  'tei-target': {
    title: 'A pointer has a target in its volume',
    severity: 'warning',
    explanation:
      'No element of the volume has the id that this pointer refers to. The text is shown without a link, except that a reference to a document links to the publisher’s own edition. Correct the id.',
    example: {
      files: {
        'harbor.xml': toVolume('See <ref target="#d2">Document 2</ref>.'),
      },
      messages: ['harbor.xml:3:8: Unexpected target `#d2`, expected an id of this volume'],
      corrected: {
        'harbor.xml': toVolume('See <ref target="#persons">Persons</ref>.'),
      },
    },
  },
} as const satisfies Record<string, Rule>
