import type { CitableUnit } from './citable-units.ts'

/** Kinds of units, and kinds of those in them. */
export interface CiteStructure {
  citeType: string
  citeStructure?: Array<CiteStructure>
}

/** A way to cite a document. */
export interface CitationTree {
  '@type': 'CitationTree'
  /** Absent for the default. */
  identifier?: string
  citeStructure: Array<CiteStructure>
}

/** Name of the tree of printed pages. */
export const pageTree = 'pages'

/** Describe the ways to cite a document: by its paragraphs, points and notes, and by its printed pages, if it has some. */
export function toCitationTrees(
  units: ReadonlyArray<CitableUnit>,
  pages: ReadonlyArray<CitableUnit>,
): Array<CitationTree> {
  const logical: CitationTree = { '@type': 'CitationTree', citeStructure: toStructure(units) }
  if (pages.length === 0) return [logical]
  const printed: CitationTree = {
    '@type': 'CitationTree',
    identifier: pageTree,
    citeStructure: toStructure(pages),
  }
  return [logical, printed]
}

/** Collect the kinds of units, each once in those that contain it. */
function toStructure(units: ReadonlyArray<CitableUnit>): Array<CiteStructure> {
  const top: Array<CiteStructure> = []
  const ofUnit = new Map<string, CiteStructure>()
  for (const { identifier, parent, citeType } of units) {
    const outer = parent === null ? undefined : ofUnit.get(parent)
    const list = outer ? (outer.citeStructure ??= []) : top
    let structure = list.find((one) => one.citeType === citeType)
    if (structure === undefined) {
      structure = { citeType }
      list.push(structure)
    }
    ofUnit.set(identifier, structure)
  }
  return top
}
