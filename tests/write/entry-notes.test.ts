import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Site } from '../../src/write/site.ts'
import { toEntryNote } from '../../src/write/entry-notes.ts'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeSite } from './make-site.ts'

const id = 'frus1990-92v99p2'

/** Letters with a register, whose notes are Markdown, beside a volume with a list, which is plain text. */
const seeds = {
  'letters/volume.yaml': 'title: Letters\n',
  'letters/to-leo.txt': 'To Leo\n\n\nA lamp.\n',
  'register/people.yaml': [
    'entries:',
    '  - key: leo',
    '    name: Leo Marin',
    '    sort: Marin, Leo',
    "    note: 'A *keeper* of [a lamp](letters/to-leo), see [Ada](people/ada) & [none](letters/none).'",
    '',
  ].join('\n'),
  [`${id}.xml`]: volume(document(1, '<p><persName corresp="#p_KA1">Kerr</persName> lit.</p>')),
}

let site: Site
let remove: () => void

beforeAll(async () => {
  ;({ site, remove } = await makeSite(seeds, '/harbor/'))
})
afterAll(() => {
  remove()
})

function noteOf(key: string) {
  const entry = site.edition.findEntry(key) ?? expect.fail(`Missing entry ${key}`)
  return toEntryNote(site.edition, entry)
}

test('the note of an entry is Markdown, whose links lead to the places that exist', () => {
  expect(noteOf('leo')).toEqual({
    text: 'A keeper of a lamp, see Ada & none.',
    html: 'A <em>keeper</em> of <a href="/harbor/letters/to-leo/">a lamp</a>, see <a href="/harbor/people/ada/">Ada</a> &#x26; <a>none</a>.',
  })
})

test('the list of a volume is plain text', () => {
  expect(noteOf(`${id}/p_KA1`)).not.toHaveProperty('html')
})
