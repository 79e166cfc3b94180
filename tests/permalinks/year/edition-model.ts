import type { Chance } from './chance.ts'

/** A sentence with an identity, which it retains when a word of it is corrected. */
export interface Sentence {
  id: number
  text: string
}

/** A paragraph: its sentences. */
export type Paragraph = ReadonlyArray<Sentence>

/** An edition: the paragraphs of its documents, by their ids: `harbor/report`. */
export type EditionModel = ReadonlyMap<string, ReadonlyArray<Paragraph>>

/** Names of volumes and documents. */
const volumes = ['harbor', 'docks', 'letters']
const names = [
  'report',
  'keeper',
  'lamp',
  'quay',
  'pilot',
  'ferry',
  'widow',
  'storm',
  'market',
  'rope',
]

/** Make edits of an edition, at places of chance; an edit that finds no place changes nothing. */
export function editionEdits(chance: Chance) {
  let next = 0
  const add = (text: string): Sentence => ({ id: next++, text })
  const write = (): Paragraph => {
    // Now and then a paragraph has few words, which others have too.
    if (chance.below(6) === 0) return [add('Ibid.')]
    return Array.from({ length: 1 + chance.below(2) }, () => add(chance.sentence()))
  }
  const pick = (all: EditionModel): string => chance.pick([...all.keys()]) ?? ''
  const free = (all: EditionModel): string => {
    const used = new Set(Array.from(all.keys(), (id) => id.split('/')[1] ?? ''))
    return (
      chance.pick(names.filter((name) => !used.has(name))) ?? `more-${'x'.repeat(1 + (next % 20))}`
    )
  }
  const replaceIn = (
    all: EditionModel,
    id: string,
    edit: (own: ReadonlyArray<Paragraph>) => ReadonlyArray<Paragraph>,
  ): EditionModel => new Map(all).set(id, edit(all.get(id) ?? []))
  const without = (all: EditionModel, id: string): EditionModel =>
    new Map([...all].filter(([other]) => other !== id))
  const rename = (all: EditionModel, id: string, to: string): EditionModel =>
    all.has(to) || id === to ? all : new Map(without(all, id)).set(to, all.get(id) ?? [])
  const take = (own: ReadonlyArray<Paragraph>, at: number): ReadonlyArray<Paragraph> =>
    own.filter((_, index) => index !== at)
  const putIn = (
    own: ReadonlyArray<Paragraph>,
    added: ReadonlyArray<Paragraph>,
  ): ReadonlyArray<Paragraph> => {
    const at = chance.below(own.length + 1)
    return [...own.slice(0, at), ...added, ...own.slice(at)]
  }
  return {
    begin: (): EditionModel =>
      new Map(
        Array.from({ length: 6 }, (_, index) => [
          `${volumes[index % 2] ?? ''}/${names[index] ?? ''}`,
          Array.from({ length: 3 + chance.below(4) }, write),
        ]),
      ),
    edits: {
      insert: (all) => replaceIn(all, pick(all), (own) => putIn(own, [write()])),
      delete: (all) =>
        replaceIn(all, pick(all), (own) =>
          own.length < 3 ? own : take(own, chance.below(own.length)),
        ),
      correct: (all) =>
        replaceIn(all, pick(all), (own) => {
          const at = chance.below(own.length)
          return own.map((paragraph, index) =>
            index === at
              ? paragraph.map(({ id, text }) => ({ id, text: text.replace(/ \w+\.$/, ' mast.') }))
              : paragraph,
          )
        }),
      join: (all) =>
        replaceIn(all, pick(all), (own) => {
          const at = chance.below(Math.max(1, own.length - 1))
          const [one, other] = own.slice(at)
          return one && other && own.length > 2
            ? [...own.slice(0, at), [...one, ...other], ...own.slice(at + 2)]
            : own
        }),
      divide: (all) =>
        replaceIn(all, pick(all), (own) =>
          own.flatMap((paragraph) =>
            paragraph.length > 1 ? [paragraph.slice(0, 1), paragraph.slice(1)] : [paragraph],
          ),
        ),
      'move in a document': (all) =>
        replaceIn(all, pick(all), (own) => {
          const at = chance.below(own.length)
          return putIn(take(own, at), own.slice(at, at + 1))
        }),
      'move to another document': (all) => {
        const [from, to] = [pick(all), pick(all)]
        const own = all.get(from) ?? []
        if (from === to || own.length < 3) return all
        const at = chance.below(own.length)
        const left = replaceIn(all, from, () => take(own, at))
        return replaceIn(left, to, (others) => putIn(others, own.slice(at, at + 1)))
      },
      copy: (all) => {
        const [from, to] = [pick(all), pick(all)]
        const copied = chance.pick(all.get(from) ?? [])?.map(({ text }) => add(text))
        return copied ? replaceIn(all, to, (own) => putIn(own, [copied])) : all
      },
      rename: (all) => {
        const id = pick(all)
        return rename(all, id, `${id.split('/')[0] ?? ''}/${free(all)}`)
      },
      'move to another volume': (all) => {
        const id = pick(all)
        return rename(all, id, `${chance.pick(volumes) ?? ''}/${id.split('/')[1] ?? ''}`)
      },
      'rename a volume': (all) => {
        const [from = '', to = ''] = [pick(all).split('/')[0], chance.pick(volumes)]
        const isThere = [...all.keys()].some((id) => id.startsWith(`${to}/`))
        return isThere
          ? all
          : new Map([...all].map(([id, own]) => [id.replace(`${from}/`, `${to}/`), own]))
      },
      'delete a document': (all) => (all.size < 4 ? all : without(all, pick(all))),
      'write a document': (all) =>
        new Map(all).set(
          `${chance.pick(volumes) ?? ''}/${free(all)}`,
          Array.from({ length: 3 }, write),
        ),
    } satisfies Record<string, (all: EditionModel) => EditionModel>,
  }
}
