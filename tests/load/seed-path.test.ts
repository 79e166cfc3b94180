import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shortenSeedPaths, toSeedPath } from '../../src/load/seed-path.ts'

/** Ways to name seeds folders: `SEEDS=seeds:../volumes`, or with absolute paths. */
const roots = ['seeds', './seeds/', '../volumes', resolve('seeds'), resolve('/srv/jane/volumes/')]

describe('what is printed of a path', () => {
  test.each(roots)('begins in its seeds folder, however that is named: %s', (root) => {
    const others = ['elsewhere', root, resolve('/srv/jane')]
    const path = join(root, 'frus1964-68v02', 'd162.txt')
    expect(toSeedPath(path, others)).toBe('frus1964-68v02/d162.txt')
  })

  test('is a name where it is that of a seeds folder, or in none', () => {
    expect(toSeedPath('/srv/jane/volumes', ['seeds', '/srv/jane/volumes'])).toBe('volumes')
    expect(toSeedPath('/srv/jane/notes.txt', ['seeds'])).toBe('notes.txt')
    expect(toSeedPath(join('seeds-of-jane', 'd1.txt'), ['seeds'])).toBe('d1.txt')
  })
})

describe('what is printed of a message', () => {
  test('has no absolute path of a seeds folder, and none that leads out of this one', () => {
    const named = roots.map((root) => `read from ${join(root, 'v', 'd1.txt')} only`)
    const printed = named.map((message) => shortenSeedPaths(message, roots))
    const own = join('seeds', 'v', 'd1.txt')
    const short = join('v', 'd1.txt')
    expect(printed).toEqual([own, own, short, short, short].map((path) => `read from ${path} only`))
  })

  test('is otherwise what it was', () => {
    const message = 'Unexpected `seeds/x`, expected seeds; see /srv/jane'
    expect(shortenSeedPaths(message, ['seeds', '/', '/srv/jane/volumes'])).toBe(message)
  })
})
