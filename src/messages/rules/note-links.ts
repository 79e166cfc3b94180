import type { Rule } from '../rule.ts'

/** A transcription that the examples annotate. */
const text = '1. Telephone Conversation\n\n\nThe Secretary called York about the visit.\n'

/** Rules on the links in editors' notes. */
export const noteLinkRules = {
  'note-link': {
    title: 'The links of a note have safe targets',
    severity: 'warning',
    explanation:
      'A note in a sidecar or a register links to an address that is not allowed, such as `javascript:`, `data:` or `//example.org`. Its text is shown without the link. Write the key of an entry (`people/marin-ada`), the id of a document (`d12`), or a full address (`https://…`).',
    example: {
      files: {
        'd1.txt': text,
        'd1.yaml':
          'annotations:\n  - quote: the visit\n    note: See [the list](data:text/html,list).\n    whose: ours\n',
      },
      messages: [
        'd1.yaml:3:11: Unexpected link to `data:text/html,list`, expected a key such as `people/marin-ada`, a document such as `d12`, or `https://…`',
      ],
      corrected: {
        'd1.yaml':
          'annotations:\n  - quote: the visit\n    note: See [the list](https://example.org/list).\n    whose: ours\n',
      },
    },
  },
  'note-link-place': {
    title: 'The links of a note lead to places of their documents',
    severity: 'warning',
    explanation:
      'A note in a sidecar or a register links to a place of a document, such as `d12#fn2`, which the document does not have. The link leads to the document, or to its beginning. Correct the anchor: each place shows its own in the address, and `d12` alone is the whole document.',
    example: {
      files: {
        'd1.txt': text,
        'd1.yaml':
          'annotations:\n  - quote: the visit\n    note: See [the call](d1#p3).\n    whose: ours\n',
      },
      messages: [
        'd1.yaml:3:11: Unexpected link to `d1#p3`, expected a place of that document such as `d1#p1`',
      ],
      corrected: {
        'd1.yaml':
          'annotations:\n  - quote: the visit\n    note: See [the call](d1#p1).\n    whose: ours\n',
      },
    },
  },
} as const satisfies Record<string, Rule>
