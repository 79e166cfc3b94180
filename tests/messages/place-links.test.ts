import { describe, expect, test } from 'vitest'
import { readSeeds } from './read-seeds.ts'

const files = {
  'harbor/volume.yaml': 'title: Letters of a Harbor\n',
  'harbor/d1.txt':
    '1. Orders1\n\n\nHe said: 1) go; [Page 2] 2) stay.\n\nYours.\n\n  1. Source: Files.\n',
  'harbor/d2.txt': '2. Letter\n\n\nHe went.\n',
}

/** Read an edition in which a note of Document 2 has a link. */
async function readNote(link: string): Promise<Array<string>> {
  const said = await readSeeds({
    ...files,
    'harbor/d2.yaml': `annotations:\n  - quote: went\n    note: See [this](${link}).\n    whose: ours\n`,
  })
  return said.map(({ line }) => line)
}

/** Read an edition of which a page has a link. */
async function readPage(link: string): Promise<Array<string>> {
  const said = await readSeeds({ ...files, 'pages/about.md': `# About\n\nSee [this](${link}).\n` })
  return said.map(({ line }) => line)
}

describe('a link in a note to a place that a document lacks is reported with the nearest', () => {
  test.each([
    ['d1#fn2', 'd1#fn1'],
    ['d1#p7', 'd1#p1'],
    ['d1#p1.3', 'd1#p1.1'],
    ['d1#pg_7', 'd1#pg_2'],
    ['d2#fn1', 'd2#title'],
    ['harbor/d1#p9', 'harbor/d1#p1'],
  ])('%s', async (link, nearest) => {
    expect(await readNote(link)).toEqual([
      `d2.yaml:3:11: Unexpected link to \`${link}\`, expected a place of that document such as \`${nearest}\``,
    ])
    expect(await readNote(nearest)).toEqual([])
  })

  test.each([
    'd1',
    'd1#fn1',
    'd1#fnref1',
    'd9#fn4',
    'people/marin-ada',
    'https://example.org/d1#p9',
  ])('but not %s', async (link) => {
    expect(await readNote(link)).toEqual([])
  })
})

describe('so is one on a page of the edition', () => {
  test.each([
    ['harbor/d1#p9', 'harbor/d1#p1'],
    ['/harbor/d1/#fn3', '/harbor/d1/#fn1'],
  ])('%s', async (link, nearest) => {
    expect(await readPage(link)).toEqual([
      `pages/about.md:3:5: Unexpected link \`${link}\`, expected a place of that document such as \`${nearest}\``,
    ])
    expect(await readPage(nearest)).toEqual([])
  })

  test.each(['harbor/d1#p1.2', 'harbor/d1#p1:~:text=go', '#p9', 'about#p9'])(
    'but not %s',
    async (link) => {
      expect(await readPage(link)).toEqual([])
    },
  )
})
