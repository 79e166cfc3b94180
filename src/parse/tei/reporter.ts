import type { Point as Place, Position } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { RuleId } from '../../messages/rules/index.ts'
import { countLetters, toContent } from './content.ts'
import type { XmlElement } from './xml-tree.ts'

declare module 'vfile' {
  interface DataMap {
    /** Places of all elements that are on no page; a message may have only the first of several. */
    unread: Array<Position>
  }
}

/** Collects messages, which are added to a file at the end, because a file may be read several times. */
export interface Reporter {
  /** Collects a message. */
  add(ruleId: RuleId, reason: string, place: Place | Position): void
  /** Collects an unknown name, which is reported once, with a count. */
  unknown(what: string, element: XmlElement, expected?: string): void
  /**
   * Collects a problem that may have many places and is reported once, with a count.
   *
   * @param what
   *   What was found: `Unexpected target …`.
   * @param problem
   *   What is expected, and the kind of the problem (default: `what`). Of one kind, the first is quoted.
   */
  repeated(ruleId: RuleId, what: string, problem: Repeated): void
  /**
   * Collects an element whose text is on no page.
   *
   * @param kind
   *   Elements of one kind are reported once, with a count (default: all of its name).
   */
  unread(element: XmlElement, kind?: unknown): void
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

/** A problem that may have many places. */
export interface Repeated {
  kind?: string
  expected: string
  place: Position
}

/** Elements of one kind that are on no page. */
interface Unread {
  name: string
  letters: number
  places: Array<Position>
}

interface Message {
  ruleId: RuleId
  reason: string
  place: Place | Position
}

export function createReporter(): Reporter {
  const messages: Array<Message> = []
  const unknown = new Map<string, { count: number; expected: string; place: Position }>()
  const repeated = new Map<string, Repeated & { ruleId: RuleId; what: string; count: number }>()
  const unread = new Map<unknown, Unread>()
  const pointers: Array<{ id: string; name: string; place: Position }> = []

  return {
    add,
    unknown(what, { position }, expected = 'an element of TEI such as `seg`') {
      const known = unknown.get(what)
      if (known) known.count++
      else unknown.set(what, { count: 1, expected, place: position })
    },
    repeated: addRepeated,
    unread(element, kind = element.name) {
      const { name, position } = element
      const own = unread.get(kind) ?? { name, letters: 0, places: [] }
      unread.set(kind, own)
      own.letters += countLetters(toContent(element))
      own.places.push(position)
    },
    pointer(id, { name, position }) {
      pointers.push({ id, name, place: position })
    },
    finish(file, ids) {
      for (const [what, { count, expected, place }] of unknown) {
        const times = count === 1 ? 'once' : `${count} times, here first`
        add('tei-unknown', `Unexpected ${what} (${times}), expected ${expected}`, place)
      }
      for (const { id, name, place } of ids ? pointers : []) {
        if (ids?.has(id)) continue
        const expected = 'an id of this volume'
        const kind = `${name} ${expected}`
        addRepeated('tei-target', `Unexpected target \`#${id}\``, { kind, expected, place })
      }
      for (const { ruleId, what, count, expected, place } of repeated.values()) {
        const times = count === 1 ? '' : ` (${count} times, here first)`
        add(ruleId, `${what}${times}, expected ${expected}`, place)
      }
      file.data.unread ??= []
      for (const { name, letters, places } of unread.values()) {
        const [first] = places
        if (first === undefined || letters === 0) continue
        const times = places.length === 1 ? '' : ` (${places.length} times, here first)`
        const what = `${letters} letter${letters === 1 ? '' : 's'} of \`${name}\`${times}`
        add('tei-unread', `${what} are on no page`, first)
        for (const place of places) file.data.unread.push(place)
      }
      for (const { ruleId, reason, place } of messages) report(file, ruleId, reason, place)
    },
  }

  function add(ruleId: RuleId, reason: string, place: Place | Position): void {
    messages.push({ ruleId, reason, place })
  }

  function addRepeated(ruleId: RuleId, what: string, problem: Repeated): void {
    const kind = `${ruleId} ${problem.kind ?? what}`
    const known = repeated.get(kind)
    if (known) known.count++
    else repeated.set(kind, { ...problem, ruleId, what, count: 1 })
  }
}
