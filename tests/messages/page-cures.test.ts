import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, test } from 'vitest'
import { expectRepair, type Repairable } from './expect-repair.ts'
import { volume } from './read-seeds.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  write(`${volume}/volume.yaml`, 'title: Letters\n')
  write(`${volume}/d1.txt`, '1. Telegram\n\n\nHe saw it.\n')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Files of an edition with names that they cannot have, and the messages that say how to rename them. */
const cases: Array<Repairable> = [
  {
    rule: 'page-name',
    fault: () => write('pages/search.md', '# Search\n'),
    message:
      'pages/search.md:1:1: Unexpected `search.md`, expected a name of English letters, digits, `-` and `.`, such as `principles.md`, that no other page has',
    cure: () => renameSync(join(root, 'pages/search.md'), join(root, 'pages/principles.md')),
  },
  {
    rule: 'page-name',
    fault: () => write('pages/about.html', '<h1>About</h1>\n'),
    message:
      'pages/about.html:1:1: Unexpected `about.html`, expected a page such as `principles.md`',
    cure: () => renameSync(join(root, 'pages/about.html'), join(root, 'pages/about.md')),
  },
  {
    rule: 'page-name',
    fault: () => write(`pages/${volume}.md`, '# Volume\n'),
    message: `pages/${volume}.md:1:1: Unexpected \`${volume}.md\`, expected a name of English letters, digits, \`-\` and \`.\`, such as \`principles.md\`, that no other page has`,
    cure: () => renameSync(join(root, `pages/${volume}.md`), join(root, 'pages/principles.md')),
  },
  {
    rule: 'public-name',
    fault: () => write('public/search/map.svg', '<svg/>\n'),
    message:
      'public/search/map.svg:1:1: Unexpected `search`, expected a name that no page of the site has',
    cure: () => renameSync(join(root, 'public/search'), join(root, 'public/images')),
  },
]

test.each(cases)('the repair in the message of $rule works: $message', (one) =>
  expectRepair(root, one),
)
