import type { Ledger } from '../../../src/permalinks/ledger.ts'

/** Characters of each place that there is now, by its address: `d162#p1.3`. */
export type Present = ReadonlyMap<string, ReadonlyArray<number>>

/**
 * Characters of each address that was published: when it was first published, and all that its place had last where they were joined
 * with others. When these are divided again, it leads to either.
 */
export type Published = Map<string, ReadonlyArray<ReadonlyArray<number>>>

/** Where an address leads. */
type Lead =
  | { is: 'place'; address: string }
  /** The top of a document, where a notice stands. */
  | { is: 'document'; document: string }
  | { is: 'withdrawn' }
  | { is: 'lost' }

/** Share of its characters that the place has to which an address leads, where its words were divided. */
const leastShare = 0.35

/** Share of its characters below which the words of an address are not there any more. */
const goneShare = 0.1

/** What a judge says of an address. */
export interface Verdict {
  address: string
  /** `kept`: at its own address; `led`: a redirect to its words; `said`: a message; the others are faults. */
  is: 'kept' | 'led' | 'said' | 'lost' | 'other words'
  /** Where it leads. */
  to: string
  /** Where most of its characters are. */
  at: string
  /** Share of its characters that are there. */
  share: number
}

/** Where the characters of an address are now. */
interface Found {
  /** Number of them in each place. */
  counts: ReadonlyMap<string, number>
  at: string
  share: number
  /** Number of its characters. */
  total: number
}

/** Verdicts, the best first. */
const ranks: ReadonlyArray<Verdict['is']> = ['kept', 'led', 'said', 'other words', 'lost']

/**
 * Judge every address that was ever published: whether it leads to its words, or says what became of them. Where the words are is
 * known from the edits alone.
 *
 * @param present
 *   Places that there are now.
 * @param leadInto
 *   Where the page of a document that has gone leads with the anchor of a place that has no line of its own.
 */
export function judge(
  published: Published,
  present: Present,
  ledger: Ledger,
  leadInto: (from: string, anchor: string, to: string) => string | undefined = () => undefined,
): Array<Verdict> {
  const documents = new Set([...present.keys()].map((address) => split(address).document))
  const owners = new Map<number, string>()
  for (const [address, characters] of present)
    for (const character of characters) owners.set(character, address)
  const targets = toTargets(ledger)
  return [...published].flatMap(([address, states]): Array<Verdict> => {
    // What has no words, such as a figure, has none that could be lost.
    const verdicts = states
      .filter(({ length }) => length > 0)
      .map((each) => judgeOne(address, each))
    return verdicts
      .toSorted((one, other) => ranks.indexOf(one.is) - ranks.indexOf(other.is))
      .slice(0, 1)
  })

  function judgeOne(address: string, characters: ReadonlyArray<number>): Verdict {
    const counts = new Map<string, number>()
    for (const character of characters) {
      const owner = owners.get(character)
      if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
    }
    const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
    const share = (most?.[1] ?? 0) / characters.length
    const lead = follow(address)
    const at = most?.[0] ?? ''
    const to = lead.is === 'place' ? lead.address : lead.is === 'document' ? lead.document : lead.is
    const found = { counts, at, share, total: characters.length }
    return { address, is: toVerdict(address, lead, found), to, at, share }
  }

  function toVerdict(
    address: string,
    lead: Lead,
    { counts, at, share, total }: Found,
  ): Verdict['is'] {
    if (lead.is === 'lost') return 'lost'
    if (lead.is !== 'place') return 'said'
    const there = (counts.get(lead.address) ?? 0) / total
    const isOwn = lead.address === address
    if (there > 0 && share >= goneShare && there >= leastShare * share)
      return isOwn ? 'kept' : 'led'
    // What holds the words shows them.
    if (isOwn && isInside(at, address)) return 'kept'
    // What held the words says that they are not there any more.
    const isHolder = isInside(at === '' ? address : at, lead.address)
    return !isOwn && (isHolder || isInside(address, lead.address)) ? 'said' : 'other words'
  }

  /** Follow an address as a reader's browser does. */
  function follow(address: string, steps = 0): Lead {
    if (steps > targets.size) return { is: 'lost' }
    const target = targets.get(address)
    if (target === 'withdrawn') return { is: 'withdrawn' }
    if (target !== undefined) return follow(target, steps + 1)
    if (present.has(address)) return { is: 'place', address }
    const { document, anchor } = split(address)
    if (documents.has(document))
      return anchor === '' || steps > 0 ? { is: 'document', document } : { is: 'lost' }
    const whole = targets.get(document)
    if (whole === 'withdrawn') return { is: 'withdrawn' }
    if (whole === undefined) return { is: 'lost' }
    const there = anchor === '' ? undefined : leadInto(document, anchor, whole)
    return follow(there === undefined ? whole : `${whole}#${there}`, steps + 1)
  }
}

function toTargets({ documents }: Ledger): Map<string, string> {
  return new Map(
    [...documents].flatMap(([id, permalinks]) =>
      permalinks.flatMap(({ anchor, target }) => {
        if (target === undefined) return []
        const to = target === 'withdrawn' ? target : join(target.document, target.anchor)
        return [[join(id, anchor), to] as const]
      }),
    ),
  )
}

function isInside(address: string, holder: string): boolean {
  return address.startsWith(`${holder}.`)
}

function split(address: string): { document: string; anchor: string } {
  const [document = '', anchor = ''] = address.split('#')
  return { document, anchor }
}

function join(document: string, anchor: string): string {
  return anchor === '' ? document : `${document}#${anchor}`
}

/** How many times as many characters an address has that has taken up those of others. */
const grown = 1.2

/** Note what is published: new addresses with their characters, and what has taken up those of others. */
export function publish(
  published: Published,
  present: Present,
  verdicts: ReadonlyArray<Verdict>,
): void {
  for (const { address, is, to } of verdicts) {
    const states = published.get(address) ?? []
    const [before, now] = [states.at(-1)?.length ?? 0, present.get(to) ?? []]
    const isGrown = is === 'kept' && now.length >= before * grown
    if (is === 'led' || isGrown) published.set(address, [...states.slice(0, 1), now])
  }
  for (const [address, characters] of present)
    if (!published.has(address)) published.set(address, [characters])
}

/** Begin with what is published first. */
export function toPublished(present: Present): Published {
  return new Map(Array.from(present, ([address, characters]) => [address, [characters]]))
}
