import type { Point as Place, Position } from 'unist'
import type { VFile } from 'vfile'
import type { XmlElement } from './xml-tree.ts'

/** Collects messages, which are added to a file when the reading has succeeded or failed for good. */
export interface Reporter {
  /** Something cannot be read as it is. */
  error(ruleId: string, reason: string, place: Place | Position): void
  /** Something is to be looked at. */
  warning(ruleId: string, reason: string, place: Place | Position): void
  /** A name that this parser does not know: the text in it is kept. It is reported once, with a count. */
  unknown(what: string, element: XmlElement): void
  /** A pointer to an id, to be looked up when every id is known. */
  pointer(id: string, element: XmlElement): void
  /**
   * Add the messages.
   *
   * @param file
   *   File that was read.
   * @param ids
   *   Every id of the file (default: pointers are not looked up).
   */
  finish(file: VFile, ids?: ReadonlyMap<string, unknown>): void
}

interface Message {
  ruleId: string
  reason: string
  place: Place | Position
  fatal: boolean
}

export function createReporter(): Reporter {
  const messages: Array<Message> = []
  const unknown = new Map<string, { count: number; place: Position }>()
  const pointers: Array<{ id: string; place: Position }> = []

  return {
    error(ruleId, reason, place) {
      messages.push({ ruleId, reason, place, fatal: true })
    },
    warning,
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
        warning('tei-unknown', `Unexpected ${what} (${times}), expected TEI of the series`, place)
      }
      for (const { id, place } of ids ? pointers : []) {
        if (ids?.has(id)) continue
        warning('tei-target', `Unexpected target \`#${id}\`, expected an id of this volume`, place)
      }
      for (const { ruleId, reason, place, fatal } of messages) {
        const message = file.message(reason, { place, ruleId, source: 'pincite' })
        message.fatal = fatal
        message.url = `/checks/${ruleId}/`
      }
    },
  }

  function warning(ruleId: string, reason: string, place: Place | Position): void {
    messages.push({ ruleId, reason, place, fatal: false })
  }
}
