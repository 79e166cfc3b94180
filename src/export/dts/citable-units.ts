import type { ExportedDocument } from '../exported-document.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Locator } from '../../tree/locator.ts'
import { pageBreakId } from '../../tree/ids.ts'
import { writePlace } from '../../tree/locator-words.ts'
import { toUnits } from '../../tree/units.ts'
import { english } from '../../words/en/index.ts'

/** A part of a document that can be cited. */
export interface CitableUnit {
  /** What follows the address of its document in its own: `#p1.3`; empty for the page on which it begins. */
  anchor: string

  /** Its anchor: `p1.3`. */
  identifier: string
  '@type': 'CitableUnit'
  /** Depth in its tree, from 1. */
  level: number
  parent: string | null
  /** `paragraph`, `point`, `note`, `page` */
  citeType: string
  dublinCore: { title: [{ lang: 'en'; value: string }] }
}

/** List the units of a document, each before those in it. */
export function listCitableUnits(tree: Root): Array<CitableUnit> {
  const units = toUnits(tree)
  const known = new Map<string, CitableUnit>()
  return units.map(({ id, locator }) => {
    const parent = findParent(locator, known)
    const unit = toUnit(id, locator, parent)
    known.set(toKey(locator.steps), unit)
    return unit
  })
}

/** List the printed pages of a document. The first has no address of its own, if it begins before the document. */
export function listCitablePages({
  pages,
  breaks = [],
}: Pick<ExportedDocument['record'], 'pages' | 'breaks'>): Array<CitableUnit> {
  const labels = [...new Set([...(pages ? [pages.first] : []), ...breaks])]
  return labels.map((label) => {
    const id = pageBreakId(label)
    const unit = toUnit(id, { steps: [{ kind: 'page', label }] }, undefined)
    return breaks.includes(label) ? unit : { ...unit, anchor: '' }
  })
}

function toUnit(
  identifier: string,
  { steps }: Locator,
  parent: CitableUnit | undefined,
): CitableUnit {
  return {
    anchor: `#${encodeURIComponent(identifier)}`,
    identifier,
    '@type': 'CitableUnit',
    level: (parent?.level ?? 0) + 1,
    parent: parent?.identifier ?? null,
    citeType: steps.at(-1)?.kind ?? 'text',
    dublinCore: { title: [{ lang: 'en', value: writePlace({ steps }, 'name', english.places) }] },
  }
}

/** Find the unit that contains a place: that of most of its steps. */
function findParent(
  { steps }: Locator,
  known: ReadonlyMap<string, CitableUnit>,
): CitableUnit | undefined {
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const unit = known.get(toKey(steps.slice(0, length)))
    if (unit) return unit
  }
  return undefined
}

function toKey(steps: Locator['steps']): string {
  return JSON.stringify(steps.map(({ kind, label }) => [kind, label]))
}
