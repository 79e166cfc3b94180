import type { Position } from 'unist'
import { VFile } from 'vfile'
import { toInnerPath } from '../edition/references/site-link.ts'
import { report } from '../messages/report.ts'
import { type ReportedMessage, toReport } from '../messages/reported-messages.ts'
import { findNear } from '../tree/near.ts'

/** A link or picture in the prose of an edition that leads to a place of the site. */
export interface WrittenLink {
  /** As written: `principles`, `harbor/d1#p2`, `map.png`. */
  target: string
  type: 'link' | 'picture'
  /** Path of its file. */
  path: string
  place: Position
}

/** Paths that a site has. */
export interface SitePaths {
  /** Whether there is a page, a section of one, or a file at a path without slashes at its ends. */
  has: (path: string) => boolean
  /** Finds the nearest place of a document that lacks a place; nothing if it has the place, or the path is no document. */
  findMissing: (path: string, fragment: string) => string | undefined
  /** Paths that may be suggested for a wrong one: those of pages of prose, volumes, documents and files. */
  suggested: ReadonlyArray<string>
}

/** The anchor at the end of a link: `p2` of `harbor/d1#p2`; none in `harbor/d1`. */
const anchor = /(?<=#)[^#:]+$/

/** Report the links in the prose of an edition that lead nowhere. */
export function reportProseLinks(
  links: ReadonlyArray<WrittenLink>,
  { has, findMissing, suggested }: SitePaths,
): Array<ReportedMessage> {
  const files = new Map<string, VFile>()
  for (const { target, type, path, place } of links) {
    const inner = toInnerPath(target)
    const [fragment = ''] = anchor.exec(target) ?? []
    const nearest = fragment === '' ? undefined : findMissing(inner, fragment)
    if (has(inner) && nearest === undefined) continue
    const file = files.get(path) ?? new VFile({ path })
    files.set(path, file)
    if (nearest !== undefined) {
      const expected = `${target.slice(0, -fragment.length)}${nearest}`
      const reason = `Unexpected link \`${target}\`, expected a place of that document such as \`${expected}\``
      report(file, 'prose-link', reason, place)
      continue
    }
    const found = findNear(inner, suggested)
    const near = found === undefined ? '' : ` such as \`${found}\``
    const what = type === 'picture' ? 'a file in `public/`' : 'a page of this edition'
    const ruleId = type === 'picture' ? 'prose-picture' : 'prose-link'
    report(file, ruleId, `Unexpected ${type} \`${target}\`, expected ${what}${near}`, place)
  }
  return toReport([...files.values()])
}
