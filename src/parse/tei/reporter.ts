import type { Point as Place, Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { RuleId } from '../../messages/rules/index.ts'
import type { XmlElement } from './xml-tree.ts'

/** Collects messages, which are added to a file at the end, because a file may be read several times. */
export interface Reporter {
  /** Collects a message. */
  add(ruleId: RuleId, reason: string, place: Place | Position): void
  /** Collects an unknown name, which is reported once, with a count. */
  unknown(what: string, element: XmlElement): void
  /** Collects a pointer to an id, which is checked at the end, when all ids are known. */
  pointer(id: string, element: XmlElement): void
  /**
   * Adds the messages to a file.
   *
   * @param file
   *   File that was read.
   * @param ids
   *   All ids of the file (default: pointers are not checked).
   */
  finish(file: VFile, ids?: ReadonlyMap<string, unknown>): void
}

interface Message {
  ruleId: RuleId
  reason: string
  place: Place | Position
}

export function createReporter(): Reporter {
  const messages: Array<Message> = []
  const unknown = new Map<string, { count: number; place: Position }>()
  const pointers: Array<{ id: string; place: Position }> = []

  return {
    add,
    unknown(what, { position }) {
      const known = unknown.get(what)
      if (known) known.count++
      else unknown.set(what, { count: 1, place: position })
    },
    pointer(id, { position }) {
      pointers.push({ id, place: position })
    },
    finish(file, ids) {
      for (const [what, { count, place }] of unknown) {
        const times = count === 1 ? 'once' : `${count} times, here first`
        add('tei-unknown', `Unexpected ${what} (${times}), expected TEI of the series`, place)
      }
      for (const { id, place } of ids ? pointers : []) {
        if (ids?.has(id)) continue
        add('tei-target', `Unexpected target \`#${id}\`, expected an id of this volume`, place)
      }
      for (const { ruleId, reason, place } of messages) report(file, ruleId, reason, place)
    },
  }

  function add(ruleId: RuleId, reason: string, place: Place | Position): void {
    messages.push({ ruleId, reason, place })
  }
}
