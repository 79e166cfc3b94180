/** Documents from one party to another, as a picture shows them. */
export interface FlowCount {
  from: string
  to: string
  /** Number of documents, at least one. */
  count: number
  /** Address to which the lines link. */
  href: string
}

/** A party on one side of the picture; lengths are in pixels. */
export interface Party {
  name: string
  /** Number of documents sent or received. */
  count: number
  /** Top and height of its area: enough for its name and for its lines. */
  top: number
  height: number
}

/** A bundle of parallel lines, one for each document. */
export interface Bundle extends FlowCount {
  /** Top of the first line at the sender and at the receiver, in pixels. */
  start: number
  end: number
}

export interface FlowLayout {
  height: number
  /** Distance between lines, in pixels. */
  pitch: number
  senders: Array<Party>
  receivers: Array<Party>
  bundles: Array<Bundle>
}

/** Maximum distance between lines, and maximum height of all lines together (pixels). */
const maxPitch = 3
const maxHeight = 600

/** Space between two parties, and height of a line of a name (pixels). */
const space = 12
const line = 17

/** Approximate length of a line of a name (UTF-16 code units). */
const measure = 17

/**
 * Lay out flows with senders on one side and receivers on the other. Receivers are ordered by number of documents,
 * senders by the average position of their receivers.
 *
 * @param flows
 *   Flows with distinct pairs of sender and receiver.
 */
export function layOutFlows(flows: ReadonlyArray<FlowCount>): FlowLayout {
  const pitch = Math.min(maxPitch, maxHeight / Math.max(sum(flows), 1))
  const bySender = Map.groupBy(flows, ({ from }) => from)
  const byReceiver = Map.groupBy(flows, ({ to }) => to)
  const reading = stack(byReceiver, (own) => -sum(own), pitch)
  const centers = new Map(reading.map(({ name, top, height }) => [name, top + height / 2]))
  const writing = stack(bySender, (own) => toMean(own, ({ to }) => find(centers, to)), pitch)
  const height = Math.max(0, ...[...writing, ...reading].map(({ top, height }) => top + height))
  const senders = spread(writing, height)
  const receivers = spread(reading, height)
  const starts = place(
    senders,
    bySender,
    toOrder(receivers, ({ to }) => to),
    pitch,
  )
  const ends = place(
    receivers,
    byReceiver,
    toOrder(senders, ({ from }) => from),
    pitch,
  )
  return {
    height,
    pitch,
    senders,
    receivers,
    bundles: flows.map((flow) => ({
      ...flow,
      start: find(starts, flow),
      end: find(ends, flow),
    })),
  }
}

type Sides = ReadonlyMap<string, ReadonlyArray<FlowCount>>

/** Weighted mean position of the other ends of some flows. */
function toMean(flows: ReadonlyArray<FlowCount>, toPlace: (flow: FlowCount) => number): number {
  return flows.reduce((all, flow) => all + toPlace(flow) * flow.count, 0) / sum(flows)
}

/** Stack parties from top to bottom by ascending rank. */
function stack(
  side: Sides,
  toRank: (own: ReadonlyArray<FlowCount>) => number,
  pitch: number,
): Array<Party> {
  const ranked = [...side].map(([name, own]) => ({ name, count: sum(own), rank: toRank(own) }))
  let top = 0
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .map(({ name, count }) => {
      const party = { name, count, top, height: Math.max(count * pitch, countLines(name) * line) }
      top += party.height + space
      return party
    })
}

/** Spread the parties of a side over the height of the picture. */
function spread(parties: ReadonlyArray<Party>, height: number): Array<Party> {
  const last = parties.at(-1)
  const rest = last ? height - last.top - last.height : 0
  const each = rest / Math.max(parties.length - 1, 1)
  return parties.map((party, index) => ({ ...party, top: party.top + each * index }))
}

/** Make a comparison of flows by the order of the parties at their other end. */
function toOrder(
  parties: ReadonlyArray<Party>,
  toName: (flow: FlowCount) => string,
): (a: FlowCount, b: FlowCount) => number {
  const order = new Map(parties.map(({ name }, index) => [name, index]))
  return (a, b) => find(order, toName(a)) - find(order, toName(b))
}

/** Position the flows of each party, centered in its area. */
function place(
  parties: ReadonlyArray<Party>,
  side: Sides,
  compare: (a: FlowCount, b: FlowCount) => number,
  pitch: number,
): Map<FlowCount, number> {
  const places = new Map<FlowCount, number>()
  for (const { name, count, top, height } of parties) {
    let at = top + (height - (count - 1) * pitch) / 2
    for (const flow of find(side, name).toSorted(compare)) {
      places.set(flow, at)
      at += flow.count * pitch
    }
  }
  return places
}

/** Maximum number of lines of a name. */
function countLines(name: string): number {
  // Unused space at the end of a line is shorter than the word that follows.
  let lines = 1
  let length = 0
  for (const word of name.split(' ')) {
    const fits = length + word.length <= measure
    if (!fits) lines += Math.ceil(word.length / measure)
    length = fits ? length + word.length + 1 : (word.length % measure) + 1
  }
  return lines
}

function sum(flows: ReadonlyArray<FlowCount>): number {
  return flows.reduce((total, { count }) => total + count, 0)
}

/** Look up a position; all parties and flows have one. */
function find<Key, Value>(laidOut: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = laidOut.get(key)
  /* v8 ignore next -- no key is looked up that is not there */
  if (value === undefined)
    throw new RangeError(`Unexpected ${String(key)}, expected what is laid out`)
  return value
}
