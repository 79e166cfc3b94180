import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shortenSeedPaths, toSeedPath } from '../../src/load/seed-path.ts'

/** Ways to name seeds folders: `SEEDS=seeds:../volumes`, or with absolute paths. */
const roots = ['seeds', './seeds/', '../volumes', resolve('seeds'), resolve('/srv/jane/volumes/')]

describe('the printed form of a path', () => {
  test.each(roots)('is relative to its seeds folder, for any form of the folder: %s', (root) => {
    const others = ['elsewhere', root, resolve('/srv/jane')]
    const path = join(root, 'frus1964-68v02', 'd162.txt')
    expect(toSeedPath(path, others)).toBe('frus1964-68v02/d162.txt')
  })

  test('is only the name of a seeds folder or a file outside of all', () => {
    expect(toSeedPath('/srv/jane/volumes', ['seeds', '/srv/jane/volumes'])).toBe('volumes')
    expect(toSeedPath('/srv/jane/notes.txt', ['seeds'])).toBe('notes.txt')
    expect(toSeedPath(join('seeds-of-jane', 'd1.txt'), ['seeds'])).toBe('d1.txt')
  })
})

describe('the printed form of a message', () => {
  test('contains no path of a seeds folder outside the working directory', () => {
    const named = roots.map((root) => `read from ${join(root, 'v', 'd1.txt')} only`)
    const printed = named.map((message) => shortenSeedPaths(message, roots))
    const own = join('seeds', 'v', 'd1.txt')
    const short = join('v', 'd1.txt')
    expect(printed).toEqual([own, own, short, short, short].map((path) => `read from ${path} only`))
  })

  test('is otherwise unchanged', () => {
    const message = 'Unexpected `seeds/x`, expected seeds; see /srv/jane'
    expect(shortenSeedPaths(message, ['seeds', '/', '/srv/jane/volumes'])).toBe(message)
  })
})
