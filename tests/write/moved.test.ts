import { afterEach, describe, expect, test } from 'vitest'
import { toFingerprint } from '../../src/permalinks/fingerprint.ts'
import { listMovedDocumentPages, toMovedDocumentView } from '../../src/write/moved-documents.ts'
import { listDocumentPages, toDocumentView } from '../../src/write/documents.ts'
import { makeSite, type SmallSite } from './make-site.ts'

const one = 'The lamp on the north mole burns again since Tuesday.'
const two = 'Nobody has paid for the carriage of the lamp to Venice.'
const three = 'Forty lire are to be sent to the widow of the keeper.'

let made: SmallSite | undefined

afterEach(() => {
  made?.remove()
})

/** Write a ledger of addresses with their words, or with where they lead. */
function toLedger(lines: Readonly<Record<string, string>>): string {
  const written = Object.entries(lines).map(([address, words]) =>
    words.startsWith('→')
      ? `${address} ${words}`
      : `${address}\t${words === '-' ? words : toFingerprint(words)}\t1.0`,
  )
  return `releases\t1.0\n${written.join('\n')}\n`
}

async function make(lines: Readonly<Record<string, string>>) {
  made = await makeSite({
    'letters/volume.yaml': 'title: Letters\n',
    'letters/d1.txt': `1. Note\n\n\n${three}\n\n${one}\n\n${two}\n`,
    'letters/d1.yaml': '',
    'permalinks/letters.tsv': toLedger(lines),
  })
  return made.site
}

describe('the page of a document that was renamed leads each of its places to its words', () => {
  test('which may be at another place, or not there any more', async () => {
    const site = await make({
      d9: '→ d1',
      'd9#p1': one,
      'd9#p2': two,
      'd9#p3': 'In winter the ferry leaves at noon, weather permitting.',
      'd9#p4': '→ d1#p1',
      'd9#p5': '→ withdrawn',
    })
    const [page] = listMovedDocumentPages(site)
    expect(page?.params).toEqual({ volume: 'letters', moved: 'd9' })
    expect(page && toMovedDocumentView(site, page.props)).toEqual({
      to: { href: '/letters/d1/', title: 'Note' },
      places: [
        { anchor: 'p4', href: '/letters/d1/#p1' },
        { anchor: 'p1', href: '/letters/d1/#p2' },
        { anchor: 'p2', href: '/letters/d1/#p3' },
        { anchor: 'p3', href: '/letters/d1/' },
      ],
    })
  })

  test('also where it was renamed again', async () => {
    const site = await make({ d9: '→ d8', d8: '→ d1', 'd9#p1': three })
    const views = listMovedDocumentPages(site).map(({ props }) => toMovedDocumentView(site, props))
    expect(views.map(({ to }) => to?.href)).toEqual(['/letters/d1/', '/letters/d1/'])
    expect(views.flatMap(({ places }) => places)).toEqual([])
  })

  test('and of one that was withdrawn only those that have a line', async () => {
    const site = await make({ d9: '→ withdrawn', 'd9#p1': three, 'd9#p2': '→ d1#p2' })
    const views = listMovedDocumentPages(site).map(({ props }) => toMovedDocumentView(site, props))
    expect(views).toEqual([{ places: [{ anchor: 'p2', href: '/letters/d1/#p2' }] }])
  })
})

test('addresses whose words have gone lead to a place by its name, to a document, or nowhere', async () => {
  const site = await make({
    'd1#p1': three,
    'd1#p2': one,
    'd1#p3': two,
    'd1#p7': '→ d1#p8',
    'd1#p8': '→ letters/d1#p3',
    'd1#p9': '→ withdrawn',
    'd1#p10': '→ d1',
    'd1#p11': '→ d9#p1',
    d9: '→ d1',
  })
  const [page] = listDocumentPages(site)
  expect(page && toDocumentView(site, page.props).moved).toEqual([
    { anchor: 'p7', href: '#p3', text: 'Paragraph 3' },
    { anchor: 'p8', href: '#p3', text: 'Paragraph 3' },
    { anchor: 'p9' },
    { anchor: 'p10', href: '/letters/d1/', text: 'Document 1' },
    { anchor: 'p11', href: '/letters/d9/#p1', text: 'letters/d9' },
  ])
})
