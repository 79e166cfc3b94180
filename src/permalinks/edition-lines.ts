import { toFullTarget, toShortTarget } from '../tree/full-target.ts'
import type { Permalink } from '../tree/permalink.ts'
import type { Ledger } from './ledger.ts'
import { toDocumentId } from './present-document.ts'

/** What becomes of an address: it is there for the first time, or again; names other words; has lost its words; or leads further. */
export type ChangeType = 'new' | 'back' | 'changed' | 'gone' | 'led'

/** What an update of the ledgers changes, address by address. */
export interface LedgerChange {
  type: ChangeType
  /** `frus1964-68v02` */
  volume: string
  /** `d162` */
  document: string
  permalink: Permalink
}

/** The lines of all ledgers of an edition, while they are brought up to date. Documents are named with their volumes: `letters/d1`. */
export interface EditionLines {
  /** Lines by their documents and anchors. */
  documents: ReadonlyMap<string, ReadonlyMap<string, Permalink>>
  /** Get the line of an address. */
  get: (document: string, anchor: string) => Permalink | undefined
  /** Write the line of an address. */
  set: (document: string, permalink: Permalink, type: ChangeType) => void
  /** Delete the line of a document that is there again. */
  deleteWhole: (document: string) => void
  /** Write the ledgers that have changed, by their volumes, with their changes. */
  close: (releases: ReadonlyMap<string, ReadonlyArray<string>>) => {
    ledgers: Map<string, Ledger>
    changes: Array<LedgerChange>
  }
}

/** Open the lines of ledgers, by their volumes. */
export function openLines(before: ReadonlyMap<string, Ledger>): EditionLines {
  const documents = new Map<string, Map<string, Permalink>>()
  const changes = new Map<string, { type: ChangeType; document: string; anchor: string }>()
  for (const [volume, ledger] of before) {
    for (const [id, permalinks] of ledger.documents) {
      const lines = permalinks.map((permalink) => withTarget(permalink, volume, toFullTarget))
      const own = new Map(lines.map((permalink) => [permalink.anchor, permalink]))
      documents.set(toDocumentId({ volume, id }), own)
    }
  }
  return {
    documents,
    get: (document, anchor) => documents.get(document)?.get(anchor),
    set: (document, permalink, type) => {
      const own = documents.get(document) ?? new Map<string, Permalink>()
      documents.set(document, own.set(permalink.anchor, permalink))
      note(document, permalink.anchor, type)
    },
    deleteWhole: (document) => {
      if (documents.get(document)?.delete('')) note(document, '', 'back')
    },
    close: (releases) => {
      const listed = Array.from(changes.values(), ({ type, document, anchor }): LedgerChange => {
        const [volume = '', id = ''] = document.split('/')
        const permalink = documents.get(document)?.get(anchor) ?? { anchor }
        return {
          ...{ type, volume, document: id },
          permalink: withTarget(permalink, volume, toShortTarget),
        }
      })
      const changed = new Set(listed.map(({ volume }) => volume))
      const ledgers = new Map(
        Array.from(changed, (volume) => [
          volume,
          {
            releases: [...(releases.get(volume) ?? [])],
            documents: new Map<string, Array<Permalink>>(),
          },
        ]),
      )
      for (const [document, own] of documents) {
        const [volume = '', id = ''] = document.split('/')
        const lines = [...own.values()].map((line) => withTarget(line, volume, toShortTarget))
        if (lines.length > 0) ledgers.get(volume)?.documents.set(id, lines)
      }
      return { ledgers, changes: listed }
    },
  }

  /** Note what became of an address; what was noted first says it best. */
  function note(document: string, anchor: string, type: ChangeType): void {
    const key = `${document}#${anchor}`
    if (!changes.has(key)) changes.set(key, { type, document, anchor })
  }
}

function withTarget(permalink: Permalink, volume: string, name: typeof toFullTarget): Permalink {
  const { target } = permalink
  return target === undefined || target === 'withdrawn'
    ? permalink
    : { ...permalink, target: name(target, volume) }
}
