import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listFiles } from '../../src/write/files/list-files.ts'
import { machineSeeds, printed } from './machine-seeds.ts'
import { makeSite, type SmallSite, writeFile } from './make-site.ts'

let made: SmallSite

beforeAll(async () => {
  made = await makeSite(machineSeeds, '/pincite/')
})
afterAll(() => {
  made.remove()
})

const root = 'https://example.org/pincite/'
const read = (path: string): unknown => JSON.parse(writeFile(made.site, path))

describe('the text services', () => {
  const memberSchema = z.object({ '@id': z.string(), collection: z.string() })
  const collectionSchema = z.object({ totalChildren: z.number(), member: z.array(memberSchema) })
  const unitSchema = z.object({
    '@id': z.string(),
    identifier: z.string(),
    level: z.number(),
    parent: z.nullable(z.string()),
    citeType: z.string(),
  })
  const navigationSchema = z.object({ member: z.array(unitSchema) })
  const toPath = (address: string) => address.replace(root, '')

  test('lead from the entry point to each document', () => {
    const entry = z
      .object({ collection: z.string(), navigation: z.string(), document: z.string() })
      .parse(read('dts/entry.json'))
    expect(entry).toEqual({
      collection: `${root}dts/collection{+id}.json`,
      navigation: `${root}dts/navigation{+resource}{/tree}.json`,
      document: `${root.slice(0, -1)}{+resource}.xml`,
    })
    const top = collectionSchema.parse(read(toPath(entry.collection.replace('{+id}', ''))))
    expect(top.totalChildren).toBe(2)
    const documents = top.member.flatMap(
      ({ '@id': id }) =>
        collectionSchema.parse(read(toPath(entry.collection.replace('{+id}', id)))).member,
    )
    expect(documents.map(({ '@id': id }) => id).sort()).toEqual([
      `/${printed}/d1`,
      `/${printed}/d2`,
      '/letters/note',
      '/letters/to-ada',
    ])
    for (const { '@id': id, collection } of documents) {
      expect(read(toPath(collection))).toMatchObject({ '@id': id, '@type': 'Resource' })
    }
  })

  test('list paragraphs with their points, and printed pages', () => {
    const { member } = navigationSchema.parse(read('dts/navigation/letters/to-ada.json'))
    const points = member.filter(({ citeType }) => citeType === 'point')
    expect(points.map(({ identifier }) => identifier)).toEqual(['p2.1', 'p2.2'])
    expect(points.every(({ level, parent }) => level === 2 && parent === 'p2')).toBe(true)
    expect(points[0]?.['@id']).toBe(`${root}letters/to-ada/#p2.1`)
    expect(read('dts/collection/letters/to-ada.json')).toMatchObject({
      citationTrees: [
        {
          citeStructure: [
            { citeType: 'title' },
            { citeType: 'paragraph', citeStructure: [{ citeType: 'point' }] },
          ],
        },
      ],
    })
    const pages = navigationSchema.parse(read(`dts/navigation/${printed}/d1/pages.json`)).member
    expect(pages.map(({ identifier }) => identifier)).toContain('pg_2')
  })
})

describe('who wrote to whom', () => {
  test('is an index of letters, with what is known of each', () => {
    const index = writeFile(made.site, 'letters/letters.correspondence.xml')
    expect(index).toContain(`<idno type="URL">${root}letters/letters.correspondence.xml</idno>`)
    expect(index).toContain(
      '<licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence>',
    )
    expect(index).toContain(
      `<correspDesc key="to-ada" ref="${root}letters/to-ada/" source="#volume"><correspAction type="sent"><persName>Paolo Berti</persName><placeName>Venice</placeName><date when="1871-05-09"/></correspAction><correspAction type="received"><persName>Ada Marin</persName></correspAction></correspDesc>`,
    )
    expect(index.split('<correspDesc ')).toHaveLength(2)
  })

  test('is no file of a volume without letters', () => {
    const paths = Array.from(listFiles(made.site), ({ path }) => path)
    expect(paths).not.toContain(`${printed}/${printed}.correspondence.xml`)
  })
})
