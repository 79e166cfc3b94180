/** Ways in which a file goes wrong, by accident or on purpose. */

import { hostile } from './hostile-values.ts'
import type { Random } from './random.ts'

/** Changes a file. */
type Mutation = (bytes: Buffer, random: Random) => Buffer

/** Maximum length of a run of bytes that is removed or repeated. */
const longestRun = 200

/** Start or end tag: `<p>`, `</p>`; not `a < b`. */
const tag = /<\/?[a-zA-Z][^<>]*>/g

/** Key of YAML, or name of an attribute: `title` of `title: x`, `n` of `n="1"`. */
const key = /[\w:.-]+(?=\s*[:=])/g

/** Value after a key, in quotation marks, or of an element: `x` of `title: x`, `"1"`. */
const value = /(?<=: )[^\n]+|"[^"\n]*"|(?<=>)[^<\n]+(?=<)/g

/** Word: `harbor`, `1965`. */
const word = /[\p{L}\p{N}]+/gu

/** Sign that opens or closes something: `[`, `"`, `>`. */
const bracket = /[[\](){}<>"'“”‘’|#*_`&;:-]/g

/** Mutations by their names. */
const mutations: Readonly<Record<string, Mutation>> = {
  'a byte is changed': (bytes, { below }) => {
    const changed = Buffer.from(bytes)
    if (changed.length > 0) changed[below(changed.length)] = below(256)
    return changed
  },
  'bytes are removed': (bytes, { below }) => {
    const start = below(bytes.length)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + below(longestRun))])
  },
  'bytes are repeated': (bytes, { below }) => {
    const start = below(bytes.length)
    const end = start + 1 + below(longestRun)
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)])
  },
  'the file is cut off': (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  'a line is removed': onLines((lines, { below }) => lines.toSpliced(below(lines.length), 1)),
  'a line is doubled': onLines((lines, { below }) => {
    const index = below(lines.length)
    return lines.toSpliced(index, 0, lines[index] ?? '')
  }),
  'two lines are swapped': onLines((lines, { below }) => {
    const [one, two] = [below(lines.length), below(lines.length)]
    return lines.with(one, lines[two] ?? '').with(two, lines[one] ?? '')
  }),
  'two lines are joined': onLines((lines, { below }) => {
    const index = below(lines.length)
    return lines.toSpliced(index, 2, lines.slice(index, index + 2).join(' '))
  }),
  'a line is indented': onLines((lines, { below, pick }) => {
    const index = below(lines.length)
    return lines.with(
      index,
      (pick([' ', '  ', '    ', '\t', '\u00a0']) ?? '') + (lines[index] ?? ''),
    )
  }),
  'a tag is removed': onMatch(tag, () => ''),
  'a tag is moved': (bytes, random) => {
    const text = String(bytes)
    const [found] = random.pick([...text.matchAll(tag)]) ?? ['<x>']
    const at = random.below(text.length)
    return Buffer.from(text.slice(0, at) + found + text.slice(at))
  },
  'a key is renamed': onMatch(key, (found, { pick }, text) => {
    const names = Array.from(text.matchAll(key), ([name]) => name)
    return pick([...names, '__proto__', 'constructor', `${found}x`, found.slice(1)]) ?? ''
  }),
  'a value is replaced by a hostile one': onMatch(
    value,
    (_, { pick }) => pick(hostile)?.value ?? '',
  ),
  'a word is replaced by another one': onMatch(word, (_, { pick }, text) => {
    return pick(Array.from(text.matchAll(word), ([other]) => other)) ?? ''
  }),
  'a hostile value is written somewhere': (bytes, { below, pick }) => {
    const text = String(bytes)
    const at = below(text.length)
    return Buffer.from(text.slice(0, at) + (pick(hostile)?.value ?? '') + text.slice(at))
  },
  'a bracket is removed': onMatch(bracket, () => ''),
  'a bracket is changed': onMatch(bracket, (_, { pick }) => pick([...'[](){}<>"|#*_`&:-\t']) ?? ''),
  'the file is written in UTF-16': (bytes, { pick }) => {
    const written = Buffer.from(`\ufeff${String(bytes)}`, 'utf16le')
    return pick([true, false]) === true ? written.swap16() : written
  },
  'the file is written in Latin-1': (bytes) => Buffer.from(String(bytes), 'latin1'),
  'the file is read in Latin-1 and written in UTF-8': (bytes) =>
    Buffer.from(bytes.toString('latin1')),
  'the file has a byte order mark': (bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]),
  'the file has other line ends': (bytes, { pick }) =>
    Buffer.from(String(bytes).replaceAll('\n', pick(['\r\n', '\r', '\u2028', '\f']) ?? '')),
  'the file stands in itself twice': (bytes) => Buffer.concat([bytes, bytes]),
}

/** Maximum number of mutations of one file. */
const maxMutations = 4

/** A mutated file, and what was done to it. */
export interface Mutated {
  bytes: Buffer
  /** Names of the mutations, in their order. */
  names: Array<string>
}

/** Mutate a file in one or several ways. */
export function mutate(bytes: Buffer, random: Random): Mutated {
  const names: Array<string> = []
  let mutated = bytes
  for (let count = 1 + random.below(maxMutations); count > 0; count--) {
    const [name, change] = random.pick(Object.entries(mutations)) ?? []
    if (name === undefined || change === undefined) continue
    names.push(name)
    mutated = change(mutated, random)
  }
  return { bytes: mutated, names }
}

function onLines(
  change: (lines: ReadonlyArray<string>, random: Random) => ReadonlyArray<string>,
): Mutation {
  return (bytes, random) => Buffer.from(change(String(bytes).split('\n'), random).join('\n'))
}

/** Replace one match of a pattern. */
function onMatch(
  pattern: RegExp,
  replace: (found: string, random: Random, text: string) => string,
): Mutation {
  return (bytes, random) => {
    const text = String(bytes)
    const match = random.pick([...text.matchAll(pattern)])
    if (match === undefined) return bytes
    const [found] = match
    const written = replace(found, random, text)
    return Buffer.from(
      text.slice(0, match.index) + written + text.slice(match.index + found.length),
    )
  }
}
