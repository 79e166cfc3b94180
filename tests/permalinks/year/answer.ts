import { writeLead, writeTarget } from '../../../src/permalinks/ledger.ts'
import type { Question } from '../../../src/permalinks/questions.ts'
import type { Present, Published } from './judge.ts'

/** Share of its characters with which an address is still there. */
const thereShare = 0.35

/**
 * Answer a question as an editor does who knows the edits: with lines of the ledger.
 *
 * @param toName
 *   Writes an address of the question as those of the others: `d162#p1` of `v/d162#p1`.
 */
export function answer(
  question: Question,
  published: Published,
  present: Present,
  toName: (address: string) => string,
): Array<string> {
  const document = toName(question.document)
  if (question.is === 'which') {
    return question.anchors
      .toSorted((one, other) => toBest(`${document}#${one}`) - toBest(`${document}#${other}`))
      .slice(0, question.count)
      .map((anchor) => writeLead(document, { anchor, target: 'withdrawn' }))
  }
  const { anchor, places } = question
  const address = anchor === '' ? document : `${document}#${anchor}`
  const [best] = places.toSorted(
    (one, other) =>
      toShare(address, toName(writeTarget(other))) - toShare(address, toName(writeTarget(one))),
  )
  const isThere = best && toShare(address, toName(writeTarget(best))) >= thereShare
  return [writeLead(document, { anchor, target: isThere ? best : 'withdrawn' })]

  /** Share of the characters of an address that are at any place. */
  function toBest(address: string): number {
    return Math.max(0, ...Array.from(present.keys(), (place) => toShare(address, place)))
  }

  /** Share of the characters of an address, or of all of a document, that are at a place, or in another document. */
  function toShare(address: string, place: string): number {
    const own = list(address, (at) => published.get(at)?.at(-1) ?? [], published.keys())
    const there = new Set(list(place, (at) => present.get(at) ?? [], present.keys()))
    return own.filter((character) => there.has(character)).length / Math.max(1, own.length)
  }

  function list(
    address: string,
    read: (address: string) => ReadonlyArray<number>,
    all: Iterable<string>,
  ): Array<number> {
    if (address.includes('#')) return [...read(address)]
    return [...all].filter((at) => at.startsWith(`${address}#`)).flatMap((at) => read(at))
  }
}
