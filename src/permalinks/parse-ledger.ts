import type { Permalink, PermalinkTarget } from '../tree/permalink.ts'
import { isDocumentName, isVolumeName, volumeNames } from '../tree/path-ids.ts'
import { fingerprintPattern, isSameWords } from './fingerprint.ts'
import {
  arrow,
  compareAnchors,
  type Ledger,
  releasesWord,
  toAddress,
  withdrawn,
  wordless,
  writeTarget,
} from './ledger.ts'

/** A line that cannot be read, or contradicts one before it. */
export interface FaultyLine {
  /** Number of the line, 1-based. */
  line: number
  /** Where the fault begins in it (UTF-16 code units, 1-based). */
  column: number
  /** Why: `Unexpected X, expected Y`. */
  reason: string
}

/** A ledger that was read. */
export interface ParsedLedger {
  ledger: Ledger
  /** Numbers of the lines (1-based), by their addresses: `d162#p1.3`. */
  lines: Map<string, number>
  faults: Array<FaultyLine>
}

/** An address: `d162#p1.3`, `d162`, `1793-09-12-simcoe#fn1`, `letters/d1#p2`; not `#p1`. */
const addressPattern = /^(?:([^\s/#→]+)\/)?([^\s/#→]+)(?:#([^\s"<>\p{Cc}]+))?$/u

/** What divides columns where there are too few tabs: those of an editor, or of a program that made spaces of them. */
const gap = /[\t ]+/

/** A mark that git writes where two versions differ: `<<<<<<< HEAD`, `=======`, `>>>>>>> other`. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/

/** Maximum length of a line (UTF-16 code units): the names of thousands of releases. */
const maxLine = 100_000

/** Maximum number of faults that are listed; reading ends there. */
const maxFaults = 1000

/** Maximum length of what a message quotes (UTF-16 code units). */
const maxLength = 80

/** A line of the ledger that was read, with its number. */
interface ReadLine {
  line: number
  document: string
  permalink: Permalink
}

/**
 * Read the ledger of a volume. Empty lines, and lines that begin with `#`, are skipped. Of two lines on one address, that with an
 * arrow counts: it was added when the words had gone. The order of the lines does not matter.
 */
export function parseLedger(source: string): ParsedLedger {
  const releases = new Set<string>()
  const faults: Array<FaultyLine> = []
  const read = new Map<string, ReadLine>()
  for (const [index, text] of source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue
    if (faults.length === maxFaults) break
    const line = index + 1
    if (text.length > maxLine) {
      const reason = `Unexpected line of ${text.length} characters, expected at most ${maxLine}`
      faults.push({ line, column: 1, reason })
      continue
    }
    const columns = toColumns(text.trimEnd())
    if (columns[0] === releasesWord) for (const name of columns.slice(1)) releases.add(name)
    else {
      const parsed = parseLine(text, columns)
      if ('reason' in parsed) faults.push({ line, ...parsed })
      else addLine({ line, ...parsed })
    }
  }
  const documents = Map.groupBy(read.values(), ({ document }) => document)
  const sorted = Array.from(documents, ([document, lines]) => {
    const permalinks = lines.map(({ permalink }) => permalink)
    return [document, permalinks.toSorted((a, b) => compareAnchors(a.anchor, b.anchor))] as const
  })
  return {
    ledger: { releases: [...releases], documents: new Map(sorted) },
    lines: new Map(Array.from(read, ([address, { line }]) => [address, line])),
    faults,
  }

  function addLine(added: ReadLine): void {
    const address = toAddress({ document: added.document, anchor: added.permalink.anchor })
    const before = read.get(address)
    const better = before === undefined ? added : choose(before, added)
    if (better !== undefined) read.set(address, better)
    else {
      const reason = `Unexpected second line of \`${quote(address)}\`, which says something else than line ${before?.line}, expected only one of them`
      faults.push({ line: added.line, column: 1, reason })
    }
  }
}

/** Divide a line into its columns. A name of a release may have spaces. */
function toColumns(text: string): Array<string> {
  const columns = text.split('\t')
  return columns.length > 2 || columns[0] === releasesWord ? columns : text.split(gap)
}

/** Choose one of two lines on one address; nothing if they contradict each other. What one of them does not say, the other may. */
function choose(before: ReadLine, added: ReadLine): ReadLine | undefined {
  const [{ target: one }, { target: other }] = [before.permalink, added.permalink]
  if (one !== undefined && other !== undefined)
    return writeTarget(one) === writeTarget(other) ? join(before, added) : undefined
  if (one !== undefined) return join(before, added)
  if (other !== undefined) return join(added, before)
  const [{ fingerprint = '' }, { fingerprint: now = '' }] = [before.permalink, added.permalink]
  return isSameWords(fingerprint, now) ? before : undefined
}

/** Add to a line what it does not say. */
function join(chosen: ReadLine, { permalink }: ReadLine): ReadLine {
  return { ...chosen, permalink: { ...permalink, ...chosen.permalink } }
}

/** What a line says, or why it cannot be read, with the column. */
type Parsed = { document: string; permalink: Permalink } | { column: number; reason: string }

function parseLine(text: string, columns: ReadonlyArray<string>): Parsed {
  const [address = '', sign = '', last = '', ...more] = columns
  if (conflictMark.test(text)) {
    return fail(
      `mark of a conflict \`${quote(text)}\``,
      'this line deleted, and below it one line for each address',
      1,
    )
  }
  const own = parseAddress(address)
  if (own === undefined || own.volume !== undefined || !isDocument(own.document))
    return fail(
      `address in \`${quote(text)}\``,
      'that of a document or a place in one, such as `d1` or `d1#p2`',
      1,
    )
  const { document, anchor } = own
  if (last === '') return fail(`line \`${quote(text)}\``, examples, text.length + 1)
  if (sign !== arrow) {
    const words = toWords([sign, last, ...more])
    return typeof words === 'number'
      ? fail(`line \`${quote(text)}\``, examples, toColumn(text, columns, 1 + words))
      : { document, permalink: { anchor, ...words } }
  }
  const target = parseTarget(last)
  if (target === undefined) {
    return fail(
      `target \`${quote(last)}\``,
      'an address such as `d1#p3`, or `withdrawn`',
      toColumn(text, columns, 2),
    )
  }
  const words = more.length === 0 ? ({ byHand: true } as const) : toWords(more)
  return typeof words === 'number'
    ? fail(`line \`${quote(text)}\``, examples, toColumn(text, columns, 3 + words))
    : { document, permalink: { anchor, target, ...words } }
}

/** Read the fingerprint of an address and its releases; the index of a column that cannot be read, 0-based. */
function toWords([sign = '', since = '', first = '', ...more]: ReadonlyArray<string>):
  Omit<Permalink, 'anchor'> | number {
  if (sign !== wordless && !fingerprintPattern.test(sign)) return 0
  if (more.length > 0) return 3
  return {
    ...(sign !== wordless && { fingerprint: sign }),
    ...(since !== '' && { since }),
    ...(first !== '' && { first }),
  }
}

/** Find where a column begins in a line (UTF-16 code units, 1-based). */
function toColumn(text: string, columns: ReadonlyArray<string>, index: number): number {
  let end = 0
  for (const column of columns.slice(0, index)) end = text.indexOf(column, end) + column.length
  return text.indexOf(columns[index] ?? '', end) + 1
}

const examples =
  'an address with its fingerprint and release, or one with where it leads, such as `d1#p2 → d1#p3`'

function fail(found: string, expected: string, column: number): Parsed {
  return { column, reason: `Unexpected ${found}, expected ${expected}` }
}

function parseTarget(text: string): PermalinkTarget | undefined {
  if (text === withdrawn) return withdrawn
  const { volume, document = '', anchor = '' } = parseAddress(text) ?? {}
  if (!isDocument(document) || (volume !== undefined && !isVolumeName(volume))) return undefined
  return { document: volume === undefined ? document : `${volume}/${document}`, anchor }
}

function parseAddress(
  text: string,
): { volume: string | undefined; document: string; anchor: string } | undefined {
  const [, volume, document, anchor = ''] = addressPattern.exec(text) ?? []
  return document === undefined ? undefined : { volume, document, anchor }
}

/** Whether a document can have a name, and so a page at its address. */
function isDocument(name: string): boolean {
  return isDocumentName(name) && !volumeNames.includes(name.toLowerCase())
}

/** A character that cannot be seen, or would end the code in a message: a tab, a backtick. */
const unseen = /[\p{Cc}`]/gu

function quote(text: string): string {
  const some = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
  return some.replace(unseen, ' ')
}
