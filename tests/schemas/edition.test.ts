import { describe, expect, test } from 'vitest'
import { editionSchema } from '../../src/schemas/edition.ts'

const accepts = (record: object): boolean =>
  editionSchema.safeParse({ title: 'Letters', ...record }).success

describe('a contact is an address and nothing more', () => {
  test.each(['editor@example.org', 'a.b+c@mail.example.org', 'https://example.org/@editor'])(
    '%s',
    (contact) => {
      expect(accepts({ contact })).toBe(true)
    },
  )

  test.each([
    ...['mailto:editor@example.org', '?bcc=a@example.org', 'a@example.org?bcc=b@example.org'],
    ...['a@example.org&cc=b', 'a,b@example.org', '%0Abcc:a@example.org', 'a@example.org\nbcc:b'],
    ...['javascript:alert(1)//@example.org', 'a@example', 'a@b@example.org', 'data:a@example.org'],
  ])('not %j', (contact) => {
    expect(accepts({ contact })).toBe(false)
  })
})

describe('a link in the head leads to a page or an address', () => {
  test.each([
    ...[
      'about',
      '/about/',
      'letters/d1#p1.3',
      'search/?q=x',
      '#p1',
      'v1..2',
      'https://example.org/a',
    ],
    'mailto:editor@example.org',
  ])('%s', (to) => {
    expect(accepts({ links: [{ text: 'A', to }] })).toBe(true)
  })

  test.each([
    ...[
      '//example.org',
      '..',
      '../a',
      'a/../b',
      'a/..#x',
      '/..',
      '\\\\example.org',
      '/\\example.org',
    ],
    ...['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org?bcc=b@example.org'],
    ...['https://[', 'https:example.org', 'a b', '%2e%2e/a'],
  ])('not %j', (to) => {
    expect(accepts({ links: [{ text: 'A', to }] })).toBe(false)
  })

  test('there are at most twenty', () => {
    const links = Array.from({ length: 21 }, () => ({ text: 'A', to: 'about' }))
    expect(accepts({ links })).toBe(false)
    expect(accepts({ links: links.slice(1) })).toBe(true)
  })
})

test.each(['title', 'subtitle', 'publisher', 'version'])(
  'the %s, which many pages show, is no book',
  (key) => {
    expect(accepts({ [key]: 'a'.repeat(1000) })).toBe(true)
    expect(accepts({ [key]: 'a'.repeat(1001) })).toBe(false)
  },
)

test.each([
  ['https://example.org/harbor', true],
  ['https://me:secret@example.org/', false],
  ['https://example.org/?q=1', false],
  ['https://example.org/%0D%0A/', false],
])('%s can be the address of the edition: %s', (address, isAccepted) => {
  expect(accepts({ address })).toBe(isAccepted)
})
