import { describe, expect, test } from 'vitest'
import { toRoCrate } from '../../src/export/ro-crate.ts'
import type { Manifest } from '../../src/schemas/manifest.ts'

const sha256 = '0'.repeat(64)
const text = { path: 'letters/d1.txt', type: 'text/plain; charset=utf-8', bytes: 5, sha256 }

const manifest: Manifest = {
  ...{ $schema: 'schema/edition.json', title: 'Harbors', release: {}, files: [] },
  volumes: [
    {
      ...{ id: 'letters', title: 'Letters of a Harbor', path: 'letters/', files: [] },
      documents: [
        {
          ...{ id: 'letters/d1', title: 'A note', path: 'letters/d1/', source: sha256 },
          files: [text],
        },
      ],
    },
  ],
}

describe('an edition as research data', () => {
  test('says what its manifest says', () => {
    const { '@graph': graph } = toRoCrate(
      {
        ...manifest,
        address: 'https://example.org/',
        publisher: 'Municipal Archive',
        release: { version: '1.2', date: '2026-11-29' },
        license: { text: 'CC BY 4.0' },
      },
      [text],
    )
    const license = { '@id': 'https://creativecommons.org/licenses/by/4.0/' }
    expect(graph.slice(1)).toEqual([
      {
        '@id': './',
        '@type': 'Dataset',
        name: 'Harbors',
        description: 'Harbors. Letters of a Harbor',
        datePublished: '2026-11-29',
        version: '1.2',
        url: 'https://example.org/',
        license,
        publisher: { '@id': '#publisher' },
        hasPart: [{ '@id': 'letters/d1.txt' }],
      },
      { ...license, '@type': 'CreativeWork', name: 'CC BY 4.0' },
      { '@id': '#publisher', '@type': 'Organization', name: 'Municipal Archive' },
      {
        '@id': 'letters/d1.txt',
        '@type': 'File',
        name: 'A note',
        encodingFormat: 'text/plain',
        contentSize: '5',
        sha256,
      },
    ])
  })

  test('says nothing that nobody has stated', () => {
    const file = { path: 'é 1.bin', type: undefined, bytes: 0, sha256 }
    const [, dataset, ...others] = toRoCrate(manifest, [file])['@graph']
    expect(Object.keys(dataset ?? {})).toEqual([
      ...['@id', '@type', 'name', 'description', 'hasPart'],
    ])
    expect(others).toEqual([
      { '@id': '%C3%A9%201.bin', '@type': 'File', name: 'é 1.bin', contentSize: '0', sha256 },
    ])
  })

  test('has a license that has no address as a thing of its own', () => {
    const [, dataset, license] = toRoCrate(
      { ...manifest, license: { text: 'In the public domain' } },
      [],
    )['@graph']
    expect(dataset).toMatchObject({ license: { '@id': '#license' } })
    expect(license).toEqual({
      ...{ '@id': '#license', '@type': 'CreativeWork', name: 'In the public domain' },
    })
  })

  test('has the rights in its volumes, where they are the same in all', () => {
    const [letters] = manifest.volumes
    if (letters === undefined) throw new Error('Unexpected manifest without a volume')
    const toLicense = (...rights: ReadonlyArray<string>) => {
      const volumes = rights.map((each) => ({ ...letters, rights: each }))
      return toRoCrate({ ...manifest, volumes }, [])['@graph'][2]
    }
    expect(toLicense('CC0', 'CC0')).toMatchObject({ name: 'CC0' })
    expect(toLicense('CC0', 'CC BY 4.0')).toBeUndefined()
  })
})
