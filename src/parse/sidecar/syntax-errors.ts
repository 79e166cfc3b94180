import type { VFile } from 'vfile'
import type { YAMLParseError } from 'yaml'
import { report } from '../../messages/report.ts'
import { shorten } from '../shorten.ts'
import type { Places } from './places.ts'
import { findUnquoted, quote, toYamlText, unquote } from './quotation-marks.ts'
import { nestingReason } from './size.ts'

/** Maximum length of a line whose repair is looked for (UTF-16 code units). */
const longestLine = 1000

/** Report syntax errors, at most one per line, because the first error on a line often causes others. */
export function reportSyntaxErrors(
  file: VFile,
  source: string,
  errors: ReadonlyArray<YAMLParseError>,
  places: Places,
): void {
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    // Without a place, because it depends on the machine where the parser gives up.
    report(file, 'yaml-syntax', nestingReason)
    return
  }
  const lines = new Set<number>()
  for (const error of errors) {
    const { reason, start, end } = explain(source, error)
    const place = places.range(start, end)
    if (lines.has(place.start.line)) continue
    lines.add(place.start.line)
    report(file, 'yaml-syntax', reason, place)
  }
}

/** Reasons for errors whose messages in the parser are for programmers. */
const reasons = new Map<string, string>([
  ['MULTIPLE_DOCS', 'Unexpected second YAML document, expected one per file'],
  ['TAB_AS_INDENT', 'Unexpected tab, expected spaces as indent'],
])

/** A problem with its range (UTF-16 code units, 0-based). */
interface Explained {
  reason: string
  start: number
  end: number
}

function explain(source: string, { code, message, pos }: YAMLParseError): Explained {
  const [start, end] = pos
  const reason = reasons.get(code)
  if (reason !== undefined) return { reason, start, end }
  return (
    explainText(source, unclosed.test(message) ? findOpenQuote(source, start) : start) ??
    explainIndent(source, start) ??
    explainKey(source, start) ?? {
      reason: `Unexpected syntax, expected YAML: ${message}`,
      start,
      end,
    }
  )
}

/** Explain an error in a line whose text needs quotation marks. */
function explainText(source: string, offset: number): Explained | undefined {
  const [from, to] = findLine(source, offset)
  if (to - from > longestLine) return undefined
  const found = findUnquoted(source.slice(from, to))
  if (!found) return undefined
  const { text } = found
  const start = from + found.start
  return {
    reason: `Unexpected syntax \`${shorten(text)}\`, expected quotation marks around it: \`${shorten(quote(unquote(text)))}\``,
    start,
    end: start + text.length,
  }
}

/** Explain an error in a line with a value, below which another line is indented deeper. */
function explainIndent(source: string, offset: number): Explained | undefined {
  const [from, to] = findLine(source, offset)
  const [next, nextEnd] = findLine(source, to + 1)
  const indent = countSpaces(source.slice(from, Math.min(to, from + longestLine)))
  const deeper = countSpaces(source.slice(next, Math.min(nextEnd, next + longestLine)))
  if (to >= source.length || deeper <= indent) return undefined
  return {
    reason: `Unexpected indent of ${deeper} spaces, expected ${indent}, as in the line above`,
    start: next,
    end: next + deeper,
  }
}

/** A line with a key and no sign that divides it from its value: `box 2`, `box:2`, `- box = 2`; not `box: 2`. */
const undivided = /^(\s*(?:-\s+)*)([a-z]\w*)(?:\s*[:=]\s*(?=\S)|\s+)([^\s:][^:]*)$/i

/** Explain an error in a line without the colon and space behind its key. */
function explainKey(source: string, offset: number): Explained | undefined {
  const [from, to] = findLine(source, offset)
  const line = source.slice(from, Math.min(to, from + longestLine)).trimEnd()
  const [, before = '', key = '', value = ''] = undivided.exec(line) ?? []
  if (key === '') return undefined
  const example = `${key}: ${toYamlText(value)}`
  return {
    reason: `Unexpected line \`${shorten(line.trim())}\`, expected a colon and a space behind the key, such as \`${shorten(example)}\`, or a deeper indent if it goes on from the line above`,
    start: from + before.length,
    end: from + line.length,
  }
}

function countSpaces(line: string): number {
  return line.length - line.trimStart().length
}

/** The message on a quotation mark that nothing closes, which is at the end of the file. */
const unclosed = /^Missing closing ["']/

/** Find the line with the last quotation mark that begins a value before an offset and is not closed in its line. */
function findOpenQuote(source: string, offset: number): number {
  const [from] = findLine(source, offset)
  for (let end = from - 1; end > 0;) {
    const [start] = findLine(source, end)
    if (openQuote.test(source.slice(start, Math.min(end, start + longestLine)))) return start
    end = start - 1
  }
  return offset
}

/** `title: "Letters`; not `title: "Letters"`. */
const openQuote = /(?:^|[:-]\s+)(["'])(?:(?!\1).)*$/

/** Find the range of the line of an offset (UTF-16 code units, 0-based). */
function findLine(source: string, offset: number): [start: number, end: number] {
  const end = source.indexOf('\n', offset)
  return [source.lastIndexOf('\n', offset - 1) + 1, end < 0 ? source.length : end]
}
