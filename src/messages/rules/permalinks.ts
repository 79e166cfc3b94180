import type { Rule } from '../rule.ts'

/** Document 1 of the examples. */
const note = '1. Note\n\n\nHe saw it.\n'

/** Ledger of a volume whose document 1 has a title and one paragraph. */
const ledger =
  'releases\t1.0\nd1#p1\t5f96f1e2798eab9fc4f14f33e\t1.0\nd1#title\tf78f61777ae79dfbd1aa5c00a\t1.0\n'

/** Rules on addresses that were published. */
export const permalinkRules = {
  'permalink-gone': {
    title: 'An address that was published leads to its words, or to what became of them',
    severity: 'error',
    explanation:
      'The ledger of the volume, `permalinks/<volume>.tsv`, has an address whose words are not in the text any more: a paragraph or note was deleted, joined with another one, or moved to another document, or a document was renamed. Somebody may have cited it. Put the words back; or type `npm run permalinks -- --accept`, which looks for them in all volumes and writes where each address leads now; or add the line in the message, after you have checked it. What was withdrawn has the word `withdrawn` behind the arrow.',
    example: {
      files: {
        'd1.txt': note,
        'permalinks/harbor.tsv': `${ledger}d1#p2\t84d0ae4849fd005b76e4f4f6d\t1.0\n`,
      },
      messages: [
        'd1.txt:1:1: Unexpected text without the words of `p2`, which were published, expected them, or in `permalinks/harbor.tsv` where each leads now, such as `d1#p2 → withdrawn`, if no other document has the words that are withdrawn; `npm run permalinks -- --accept` looks for them and writes that',
      ],
      corrected: { 'permalinks/harbor.tsv': `${ledger}d1#p2 → withdrawn\n` },
    },
  },
  'permalink-doubt': {
    title: 'It is known what became of every address that was published',
    severity: 'error',
    explanation:
      'Words that were published are not at their address any more, and the text does not say what became of them: of two passages with the same words one was deleted; or the words are in several places now, or so few that another place may have them by chance. No place is chosen for you. Add one of the lines in the message to the ledger of the volume, `permalinks/<volume>.tsv`, below those that are there; then type `npm run permalinks -- --accept`.',
    example: {
      files: {
        'd1.txt': note,
        'permalinks/harbor.tsv': `${ledger}d1#p2\t5f96f1e2798eab9fc4f14f33e\t1.0\n`,
      },
      messages: [
        'd1.txt:1:1: Unexpected one place with the words of `p1`, `p2`, which are the same, expected in `permalinks/harbor.tsv` which one was deleted: `d1#p1 → withdrawn` or `d1#p2 → withdrawn`',
      ],
      corrected: {
        'permalinks/harbor.tsv': `${ledger}d1#p2\t5f96f1e2798eab9fc4f14f33e\t1.0\nd1#p2 → withdrawn\n`,
      },
    },
  },
  'permalink-release': {
    title: 'Words that were published under a version change under a later one',
    severity: 'warning',
    explanation:
      'A citation names the `version` of the edition that it cites. Where words are changed and published under the same version, or an earlier one, it is not known which words a citation of that version means, and readers can only be told that there were two. Raise `version` in `edition.yaml` before you publish.',
    example: {
      files: {
        'd1.txt': note,
        'edition.yaml': 'title: Letters\nversion: "1.0"\n',
        'permalinks/harbor.tsv': ledger.replace('1.0\n', '1.0\t1.0+2\n'),
      },
      messages: [
        'permalinks/harbor.tsv:1:1: Unexpected release `1.0` in `edition.yaml`, which was published with other words, expected a later `version`, such as `1.1`',
      ],
      corrected: { 'edition.yaml': 'title: Letters\nversion: "1.1"\n' },
    },
  },
  'permalink-new': {
    title: 'The ledger knows the words of every address',
    severity: 'warning',
    explanation:
      'Words were added or corrected since the ledger of the volume, `permalinks/<volume>.tsv`, was written. Addresses that were published stay as they are; those of what is new may still change. Type `npm run permalinks` to see what has changed, and `npm run permalinks -- --accept` to write it, before you publish.',
    example: {
      files: {
        'd1.txt': `${note}\nThe lamp burns again since Tuesday.\n`,
        'permalinks/harbor.tsv': ledger,
      },
      messages: [
        'd1.txt:1:1: Unexpected words in `d1` that `permalinks/harbor.tsv` does not have, expected `npm run permalinks -- --accept` before they are published',
      ],
      corrected: { 'permalinks/harbor.tsv': `${ledger}d1#p2\t84d0ae4849fd005b76e4f4f6d\t1.1\n` },
    },
  },
  'permalink-file': {
    title: 'The folder of ledgers has a ledger for each volume that was published',
    severity: 'error',
    explanation:
      'In the folder `permalinks/` stands the ledger of each volume: `permalinks/letters.tsv` for the volume in the folder `letters/`. What has another name or ending is not read, and without its ledger a volume is not published, because its addresses might lead to other words. Rename the file, or move it elsewhere; make the folder readable.',
    example: {
      files: { 'd1.txt': note, 'permalinks/harbor.tsv.txt': ledger },
      messages: [
        'permalinks/harbor.tsv.txt:1:1: Unexpected `harbor.tsv.txt`, expected the ledger of a volume, named as its folder, such as `permalinks/harbor.tsv`',
      ],
    },
  },
  'permalink-line': {
    title: 'A line of a ledger is an address, with its words or with where it leads',
    severity: 'error',
    explanation:
      'Ledgers are written by `npm run permalinks -- --accept`. A line has an address, the fingerprint of its words and a release, divided by tabs or spaces; or an address, an arrow, and where it leads: `d1#p2 → d1#p3`, or `d1#p2 → withdrawn`. Correct the line; without it, its address is not known, and the volume is not published. Where git has left two versions, delete its marks and keep either line of each address; then type `npm run permalinks -- --accept`.',
    example: {
      files: { 'd1.txt': note, 'permalinks/harbor.tsv': `${ledger}d1#p7\t->\td1#p1\n` },
      messages: [
        'permalinks/harbor.tsv:4:7: Unexpected line `d1#p7 -> d1#p1`, expected an address with its fingerprint and release, or one with where it leads, such as `d1#p2 → d1#p3`',
      ],
      corrected: { 'permalinks/harbor.tsv': `${ledger}d1#p7\t→\td1#p1\n` },
    },
  },
  'permalink-target': {
    title: 'An address whose words have gone leads to one that exists',
    severity: 'error',
    explanation:
      'The ledger of the volume, `permalinks/<volume>.tsv`, says that an address leads to another one, which is not in the edition, or back to itself. Correct what stands behind the arrow: a document (`d12`), a place in one (`d12#p3`), a document of another volume (`letters/d1`), or `withdrawn`.',
    example: {
      files: { 'd1.txt': note, 'permalinks/harbor.tsv': `${ledger}d2 → d3\n` },
      messages: [
        'permalinks/harbor.tsv:4:1: Unexpected target `harbor/d3` of `d2`, expected a document of the edition',
      ],
      corrected: { 'permalinks/harbor.tsv': `${ledger}d2 → d1\n` },
    },
  },
} as const satisfies Record<string, Rule>
