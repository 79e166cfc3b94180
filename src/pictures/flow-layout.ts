/** Documents that go from one party to another, as a picture shows them. */
export interface Flowing {
  from: string
  to: string
  /** How many documents, at least one. */
  count: number
  /** Where the picture leads. */
  href: string
}

/** A party on one side of the picture; lengths are in pixels. */
export interface Party {
  name: string
  /** How many of the documents are its. */
  count: number
  /** Where its room begins, from above, and how high it is: enough for its name and for its lines. */
  top: number
  height: number
}

/** A bundle of lines, one a document, which keep their distance from each other. */
export interface Bundle extends Flowing {
  /** Where the first line begins at the sender and ends at the receiver, in pixels from above. */
  start: number
  end: number
}

export interface FlowLayout {
  height: number
  /** From one line to the next. */
  pitch: number
  senders: Array<Party>
  receivers: Array<Party>
  bundles: Array<Bundle>
}

/** Distance of two lines; less where all together would be higher than a maxHeight (pixels). */
const maxPitch = 3
const maxHeight = 600

/** Space between two parties, and the height of a line of a name (pixels). */
const space = 12
const line = 17

/** A name is set in lines of about so many characters (UTF-16 code units). */
const measure = 17

/**
 * Lay out who writes to whom: senders on one side, receivers on the other, those who get most above, and
 * senders as near as may be to those to whom they write.
 *
 * @param flows
 *   Flows, of which no two have the same sender and receiver.
 */
export function layOutFlows(flows: ReadonlyArray<Flowing>): FlowLayout {
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

type Sides = ReadonlyMap<string, ReadonlyArray<Flowing>>

/** Where some flows lead, on the average. */
function toMean(flows: ReadonlyArray<Flowing>, toPlace: (flow: Flowing) => number): number {
  return flows.reduce((all, flow) => all + toPlace(flow) * flow.count, 0) / sum(flows)
}

/** Parties one below the other, those of the lowest rank above. */
function stack(
  side: Sides,
  toRank: (own: ReadonlyArray<Flowing>) => number,
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

/** Move the parties of a side apart, so that it is as high as the picture. */
function spread(parties: ReadonlyArray<Party>, height: number): Array<Party> {
  const last = parties.at(-1)
  const rest = last ? height - last.top - last.height : 0
  const each = rest / Math.max(parties.length - 1, 1)
  return parties.map((party, index) => ({ ...party, top: party.top + each * index }))
}

/** Order flows as the parties at their other end stand. */
function toOrder(
  parties: ReadonlyArray<Party>,
  toName: (flow: Flowing) => string,
): (a: Flowing, b: Flowing) => number {
  const order = new Map(parties.map(({ name }, index) => [name, index]))
  return (a, b) => find(order, toName(a)) - find(order, toName(b))
}

/** Give every flow its place, all together in the middle of their party. */
function place(
  parties: ReadonlyArray<Party>,
  side: Sides,
  compare: (a: Flowing, b: Flowing) => number,
  pitch: number,
): Map<Flowing, number> {
  const places = new Map<Flowing, number>()
  for (const { name, count, top, height } of parties) {
    let at = top + (height - (count - 1) * pitch) / 2
    for (const flow of find(side, name).toSorted(compare)) {
      places.set(flow, at)
      at += flow.count * pitch
    }
  }
  return places
}

/** In how many lines a name is set, at most. */
function countLines(name: string): number {
  // A word that is not at the end of its line leaves less than its length free there.
  let lines = 1
  let length = 0
  for (const word of name.split(' ')) {
    const fits = length + word.length <= measure
    if (!fits) lines += Math.ceil(word.length / measure)
    length = fits ? length + word.length + 1 : (word.length % measure) + 1
  }
  return lines
}

function sum(flows: ReadonlyArray<Flowing>): number {
  return flows.reduce((total, { count }) => total + count, 0)
}

/** Look up what has been laid out: every party and every flow is, before it is looked up. */
function find<Key, Value>(laidOut: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = laidOut.get(key)
  /* v8 ignore next -- no key is looked up that is not there */
  if (value === undefined)
    throw new RangeError(`Unexpected ${String(key)}, expected what is laid out`)
  return value
}
