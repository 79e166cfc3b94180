import type { Rule } from '../rule.ts'

/** A transcription that the examples annotate. */
const text = '1. Telephone Conversation\n\n\nThe Secretary called York about the visit.\n'

/** A register of people that the examples refer to. */
const people = [
  'entries:',
  '  - { key: lund-dean, name: Dean Lund, sort: "Lund, Dean", note: A diplomat. }',
  '  - { key: grieg-a, name: A Grieg, sort: Grieg, note: A diplomat. }',
  '  - key: york-charles-w',
  '    name: Charles W. York',
  '    sort: York, Charles W.',
  '    note: A diplomat.',
  '    offices: [{ volume: harbor, text: Deputy Representative }]',
  '',
].join('\n')

const files = { 'register/people.yaml': people, 'd1.txt': text }

/** The participants of the examples. */
const participants = [
  'participants:',
  '  - { role: from, name: Lund, person: lund-dean, source: Heading }',
  '  - { role: to, name: York, person: york-charles-w, source: Heading }',
  '',
].join('\n')

/** Rules on the annotations and participants in sidecars. */
export const sidecarRules = {
  'annotation-changed': {
    title: 'An annotation quotes the current text',
    severity: 'warning',
    explanation:
      'The `quote` is no longer in the text, but its `prefix` and `suffix` are, once each, with most of the quoted words between them. The annotation is attached to the current words. Copy them into `quote`.',
    example: {
      files: {
        'd1.txt': text,
        'd1.yaml':
          'annotations:\n  - prefix: The Secretary\n    quote: phoned York\n    suffix: about the visit\n    note: At noon.\n    whose: ours\n',
      },
      messages: [
        'd1.yaml:3:12: Unexpected words `called York` in p1 between prefix and suffix, expected the quote `phoned York`; the annotation is attached to them',
      ],
      corrected: {
        'd1.yaml':
          'annotations:\n  - prefix: The Secretary\n    quote: called York\n    suffix: about the visit\n    note: At noon.\n    whose: ours\n',
      },
    },
  },
  'annotation-depth': {
    title: 'Words have at most twenty annotations',
    severity: 'error',
    explanation:
      'More than twenty annotations apply to the same words, one inside the other. Probably a script has written an annotation repeatedly. Remove the superfluous ones.',
  },
  'annotation-quote': {
    title: 'The quote of an annotation is in the text, once',
    severity: 'error',
    explanation:
      'The `quote` is not in the text, or occurs more than once. Copy the words from the transcription. If they occur several times, select one place with `prefix`, `suffix`, `in` or `occurrence`, or all of them with `every`.',
    example: {
      files: {
        'd1.txt': text,
        'd1.yaml': 'annotations:\n  - quote: the visits\n    note: In March.\n    whose: ours\n',
      },
      messages: [
        'd1.yaml:2:12: Unexpected quote `the visits`, expected words of the text; nearest: p1 `the visit.`',
      ],
      corrected: {
        'd1.yaml': 'annotations:\n  - quote: the visit\n    note: In March.\n    whose: ours\n',
      },
    },
  },
  entry: {
    title: 'A key exists in its register',
    severity: 'error',
    explanation:
      'The sidecar gives a key as a `person`, `place` or `term` that is not in that register. Correct the key, or add the entry to `register/people.yaml`, `register/places.yaml` or `register/terms.yaml`.',
    example: {
      files: {
        ...files,
        'd1.yaml': 'annotations:\n  - { quote: York, person: york, whose: ours }\n',
      },
      messages: [
        'd1.yaml:2:14: Unexpected person `york`, expected a key in the register of people',
      ],
      corrected: {
        'd1.yaml': 'annotations:\n  - { quote: York, person: york-charles-w, whose: ours }\n',
      },
    },
  },
  name: {
    title: 'A name shares a word with its entry',
    severity: 'error',
    explanation:
      'The quote, or the name of the participant, has no word in common with the `name` and the `names` of the entry. Correct the key, or add the name to the `names` of the entry.',
    example: {
      files: {
        ...files,
        'd1.yaml': 'annotations:\n  - { quote: York, person: lund-dean, whose: ours }\n',
      },
      messages: [
        'd1.yaml:2:14: Unexpected quote `York` for `lund-dean`, expected a word of `Dean Lund`',
      ],
      corrected: {
        'd1.yaml': 'annotations:\n  - { quote: York, person: york-charles-w, whose: ours }\n',
      },
    },
  },
  office: {
    title: 'The office of a participant is in the register',
    severity: 'error',
    explanation:
      'The register lists the offices of this person in this volume, and this office is not among them. Write the office as in the register, or add it to the entry.',
    example: {
      files: {
        ...files,
        'd1.yaml':
          'participants:\n  - role: to\n    name: York\n    person: york-charles-w\n    office: Ambassador\n    source: Heading\n',
      },
      messages: [
        'd1.yaml:3:11: Unexpected office `Ambassador` of `york-charles-w`, expected an office in harbor: `Deputy Representative`',
      ],
      corrected: {
        'd1.yaml':
          'participants:\n  - role: to\n    name: York\n    person: york-charles-w\n    office: Deputy Representative\n    source: Heading\n',
      },
    },
  },
  participant: {
    title: 'A person in a conversation is a participant, or marked as mentioned',
    severity: 'error',
    explanation:
      'A name or initial in the record of a conversation usually belongs to a participant. This annotation gives it to somebody else. Correct the key, or write `mentioned: true`.',
    example: {
      files: {
        ...files,
        'd1.txt': '1. Telephone Conversation\n\n\nThe Secretary would call on Grieg.\n',
        'd1.yaml': `${participants}annotations:\n  - { quote: Grieg, person: grieg-a, whose: ours }\n`,
      },
      messages: [
        'd1.yaml:5:14: Unexpected person `grieg-a` for `Grieg`, who is not a participant, expected one of `lund-dean`, `york-charles-w`, `mentioned: true`',
      ],
      corrected: {
        'd1.yaml': `${participants}annotations:\n  - { quote: Grieg, person: grieg-a, whose: ours, mentioned: true }\n`,
      },
    },
  },
  'missing-repository': {
    title: 'A record of unpublished papers names their repository',
    severity: 'warning',
    explanation:
      'A record with a `collection`, a `box`, a `referenceCode` or another key of archives is one of unpublished papers. Readers find them by the archive, library or other body that keeps them. Write its name as `repository`, and its place as `location`; for papers that are not in public hands, “Private collection” will do.',
    example: {
      files: {
        'letters/volume.yaml': 'title: Letters of a Harbor\nbox: 3\n',
        'letters/to-ada.txt': 'To Ada\n\n\nHe saw it.\n',
      },
      messages: [
        'letters/volume.yaml:2:1: Missing `repository` beside `box`, expected text such as `repository: Municipal Archive`',
      ],
      corrected: {
        'letters/volume.yaml':
          'title: Letters of a Harbor\nrepository: Municipal Archive\nbox: 3\n',
      },
    },
  },
  'stated-title': {
    title: 'A title is stated once',
    severity: 'warning',
    explanation:
      'A `title` in a sidecar is for a text that has none. This text begins with a title, which is shown. Remove the `title` from the sidecar, or the line from the transcription if the original does not have it.',
    example: {
      files: { 'd1.txt': text, 'd1.yaml': 'title: Call About the Visit\n' },
      messages: [
        'd1.yaml:1:8: Unexpected `title` beside the title of the text, expected one of them; the text has `1. Telephone Conversation`, which is shown',
      ],
      corrected: { 'd1.yaml': '' },
    },
  },
} as const satisfies Record<string, Rule>
