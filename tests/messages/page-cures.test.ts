import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
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

function moveTo(name: string, path: string): void {
  mkdirSync(join(root, name), { recursive: true })
  renameSync(join(root, path), join(root, name, basename(path)))
}

/** Files of an edition with names or in places that they cannot have, and the messages that say what to do. */
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
    rule: 'page-name',
    fault: () => write('pages/About.txt', '# About\n'),
    message: 'pages/About.txt:1:1: Unexpected `About.txt`, expected `about.md`',
    cure: () => renameSync(join(root, 'pages/About.txt'), join(root, 'pages/about.md')),
  },
  {
    rule: 'page-name',
    fault: () => write('pages/Über uns.md', '# About us\n'),
    message: 'pages/Über uns.md:1:1: Unexpected `Über uns.md`, expected `Uber-uns.md`',
    cure: () => renameSync(join(root, 'pages/Über uns.md'), join(root, 'pages/Uber-uns.md')),
  },
  {
    rule: 'page-name',
    fault: () => {
      write('pages/Rules.markdown', '# Rules\n')
      write('pages/rules.md', '# Rules\n')
    },
    message:
      'pages/Rules.markdown:1:1: Unexpected `Rules.markdown`, expected a page such as `principles.md`',
    cure: () => renameSync(join(root, 'pages/Rules.markdown'), join(root, 'pages/principles.md')),
  },
  {
    rule: 'page-name',
    fault: () => write('pages/map.png', ''),
    message: 'pages/map.png:1:1: Unexpected `map.png`, expected it in the folder `public/`',
    cure: () => {
      write('public/map.png', '')
      rmSync(join(root, 'pages/map.png'))
    },
  },
  {
    rule: 'stray-file',
    fault: () => write(`${volume}/d1.DOCX`, ''),
    message:
      'd1.DOCX:1:1: Unexpected file of a word processor beside `d1.txt`, expected it in another folder than the edition',
    cure: () => rmSync(join(root, `${volume}/d1.DOCX`)),
  },
  {
    rule: 'stray-file',
    fault: () => write(`${volume}/sheet.ods`, ''),
    message:
      'sheet.ods:1:1: Unexpected file, expected `volume.yaml`, transcriptions (`d12.txt`) and sidecars (`d12.yaml`)',
    cure: () => rmSync(join(root, `${volume}/sheet.ods`)),
  },
  {
    rule: 'stray-file',
    fault: () => write(`${volume}/scan.JPG`, ''),
    message: 'scan.JPG:1:1: Unexpected file, expected it in the folder `public/` of the edition',
    cure: () => moveTo('public', `${volume}/scan.JPG`),
  },
  {
    rule: 'stray-file',
    fault: () => write('notes.md', 'Notes.\n'),
    message: 'notes.md:1:1: Unexpected file, expected it in a folder: `pages/notes.md`',
    cure: () => moveTo('pages', 'notes.md'),
  },
  {
    rule: 'stray-file',
    fault: () => write('places.yaml', 'entries: []\n'),
    message: 'places.yaml:1:1: Unexpected file, expected it in a folder: `register/places.yaml`',
    cure: () => moveTo('register', 'places.yaml'),
  },
  {
    rule: 'stray-file',
    fault: () => write('d7.txt', '7. Telegram\n\n\nHe saw it.\n'),
    message: 'd7.txt:1:1: Unexpected file, expected it in a folder: `letters/d7.txt`',
    cure: () => {
      moveTo('letters', 'd7.txt')
      write('letters/volume.yaml', 'title: Letters\n')
    },
  },
  {
    rule: 'stray-file',
    fault: () => write('table.csv', ''),
    message: 'table.csv:1:1: Unexpected file, expected a folder or a TEI file for each volume',
    cure: () => rmSync(join(root, 'table.csv')),
  },
  {
    rule: 'document-id',
    fault: () => write('Edition.yml', 'title: Letters\n'),
    message: 'Edition.yml:1:1: Unexpected file name `Edition.yml`, expected `edition.yaml`',
    cure: () => renameSync(join(root, 'Edition.yml'), join(root, 'edition.yaml')),
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
