import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../../files/make-folder.ts'
import { isWithin } from '../../files/paths.ts'
import { findExisting, toRealPath } from '../../files/real-path.ts'
import { editionRecordName } from '../../load/sources/list-edition.ts'
import { toNameTitle } from '../../load/sources/name-title.ts'
import { toYamlExample } from '../../schemas/yaml-example.ts'
import { quoteOperand } from '../quote-operand.ts'
import { findRepository } from './find-repository.ts'
import { writeSchemas } from './write-schemas.ts'

const template = fileURLToPath(new URL('template', import.meta.url))
const program = fileURLToPath(new URL('../../..', import.meta.url))

/** Characters that no title can have: a line ending; not a space. */
const unprintable = /\p{C}+/gu

/** A word of the template that is replaced: `TITLE`; not `YAML`, which is no key of the words. */
const replaced = /\b[A-Z]{5,}\b/g

/**
 * Write an edition to begin with: three papers, and schemas by which an editor of text completes and checks the files.
 * In a folder with an edition, only the schemas are written anew.
 *
 * @param folder
 *   Absolute path of its folder, which is new or empty, or has an edition.
 * @param name
 *   Folder, as the user gave it.
 * @returns
 *   What was done, and what to type next.
 * @throws
 *   Error with a message for users if the folder has other files, or is in the program.
 */
export async function writeNewEdition(folder: string, name: string): Promise<string> {
  if (isFile(join(folder, editionRecordName))) {
    await writeSchemas(folder)
    return `The schemas of the edition in ${name} are renewed.\n`
  }
  const fault = findFault(folder)
  if (fault !== undefined) {
    throw new Error(`Unexpected folder \`${name}\`, which ${fault}, expected a new or empty one`)
  }
  await makeFolder(folder)
  await cp(template, folder, { recursive: true })
  const title = toNameTitle(basename(folder).replace(unprintable, ' ')) || 'My edition'
  const inYaml = toYamlExample('title', title).slice('title: '.length)
  await fill(join(folder, editionRecordName), { TITLE: inYaml })
  await fill(join(folder, 'README.md'), {
    TITLE: title,
    PROGRAM: quoteOperand(toRelative(folder, program)),
    EDITION: quoteOperand(toRelative(program, folder)),
  })
  const workflow = join(folder, '.github/workflows/pages.yml')
  await fill(workflow, { REPOSITORY: await findRepository(program) })
  await writeSchemas(folder)
  return [
    `The new edition is in ${name}. See it:\n`,
    `  npm start -- ${quoteOperand(name)}\n`,
    `Then replace its papers by yours; ${join(name, 'README.md')} says how.\n`,
  ].join('\n')
}

/** Find out why a folder cannot become an edition; `undefined` if it can. */
function findFault(folder: string): string | undefined {
  if (isWithin(toRealPath(folder), toRealPath(resolve(program)))) return 'is in the program'
  const existing = findExisting(folder)
  if (!statSync(existing).isDirectory()) return existing === folder ? 'is a file' : 'is in a file'
  if (existing !== folder) return isLink(folder) ? 'is a link to nothing' : undefined
  // A new repository has no other files than those of git.
  return readdirSync(folder).every((name) => name === '.git') ? undefined : 'has files'
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** Replace words of the template in a file. */
async function fill(path: string, words: Readonly<Record<string, string>>): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    text.replace(replaced, (word) => words[word] ?? word),
  )
}

/** Write the path from one folder to another, with `/`. */
function toRelative(from: string, to: string): string {
  return relative(from, to).replaceAll('\\', '/') || '.'
}
