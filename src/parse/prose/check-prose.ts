import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import { toSafeAddress } from '../../tree/safe-address.ts'
import { shorten } from '../shorten.ts'
import { findFrontMatter } from './front-matter.ts'
import { parseProse } from './parse-prose.ts'

/** Maximum length of a page of prose (UTF-16 code units): twenty pages of print, because Markdown is not read in linear time. */
const longestProse = 50_000

/** The start of a note: `[^1]:`; not the reference to it, `[^1]`. */
const noteStart = /\[\^[^\][\s]+\]:/g

/** Signs that are not read in linear time, because they are paired or nested, and how many a page can have. */
const counted = [
  { sign: /[*_=~]/g, max: 5000, name: 'signs of emphasis' },
  { sign: noteStart, max: 500, name: 'notes' },
] as const

/** A line in more than 20 lists and quotations, whose nesting would not be read in linear time. */
const nested = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){21}/m

/** A link or picture in prose, with its place in the file. */
export interface ProseLink {
  /** As written: `principles`, `map.png`. */
  target: string
  type: 'link' | 'picture'
  position: Position
}

/**
 * Check the prose of an edition: its length and nesting, unsafe links, and pictures of other sites.
 *
 * @param source
 *   Markdown.
 * @param file
 *   File with the prose; messages are added to it.
 * @param locate
 *   Finds some words of the prose in the file, if it is a value there (default: the prose is the file).
 * @returns
 *   Links and pictures to places of the edition; `undefined` if the prose cannot be read.
 */
export function checkProse(
  source: string,
  file: VFile,
  locate?: (words: string) => Position,
): Array<ProseLink> | undefined {
  if (source.length > longestProse) {
    const found = `page of ${source.length} characters`
    const reason = `Unexpected ${found}, expected at most ${longestProse}`
    report(file, 'prose-size', reason, locate?.(''))
    return undefined
  }
  for (const { sign, max, name } of counted) {
    const count = source.match(sign)?.length ?? 0
    if (count <= max) continue
    const reason = `Unexpected ${count} ${name} on a page, expected at most ${max}`
    report(file, 'prose-size', reason, locate?.(''))
    return undefined
  }
  const deep = nested.exec(source)
  if (deep) {
    const line = source.slice(0, deep.index).split('\n').length
    const reason = 'Unexpected nesting of more than 20 lists and quotations, expected a few levels'
    report(file, 'prose-size', reason, locate?.(deep[0]) ?? { line, column: 1 })
    return undefined
  }
  const header = findFrontMatter(source)
  if (header) {
    const title = shorten(header.title ?? 'Editorial principles')
    const reason = `Unexpected front matter, expected the title as a heading: \`# ${title}\``
    report(file, 'prose-front-matter', reason, locate?.('---') ?? { line: 1, column: 1 })
  }
  const links = listLinks(parseProse(source).body, locate)
  return links.filter(({ target, type, position }) => {
    const isFull = URL.canParse(target)
    if (type === 'picture' && (isFull || toSafeAddress(target) === undefined)) {
      const reason = `Unexpected picture \`${shorten(target)}\`, expected a file in \`public/\`, such as \`map.png\``
      report(file, 'prose-picture', reason, position)
    } else if (toSafeAddress(target) === undefined) {
      const reason = `Unexpected link to \`${shorten(target)}\`, expected a page of this edition such as \`about\`, or \`https://…\``
      report(file, 'prose-link', reason, position)
    } else return !isFull && !target.startsWith('#')
    return false
  })
}

function listLinks(
  node: Nodes,
  locate: ((words: string) => Position) | undefined,
): Array<ProseLink> {
  const position = 'url' in node ? (locate?.(node.url) ?? node.position) : undefined
  const type = node.type === 'image' ? 'picture' : 'link'
  const own: Array<ProseLink> =
    'url' in node && position ? [{ target: node.url, type, position }] : []
  if (!('children' in node)) return own
  return [...own, ...node.children.flatMap((child) => listLinks(child, locate))]
}
