/**
 * What a query asks, and whether a text answers it, over lists of words alone: an answer to compare with that of the search,
 * with which it shares no code.
 */

/** A word of a text, and what is known of the place where it stands. */
export interface PlacedWord {
  word: string
  unit: number
  paragraph: string
}

/** What is known of a unit. */
export interface Unit {
  part: 'title' | 'text' | 'notes'
  speaker: string
  /** Numbers of its pages. */
  pages: ReadonlyArray<string>
}

/** A text. */
export interface Text {
  words: ReadonlyArray<PlacedWord>
  units: ReadonlyArray<Unit>
  /** Facts of the whole. */
  facts: ReadonlySet<string>
  mentions: ReadonlyArray<{ key: string; first: number; last: number }>
}

/** What is asked; `text` is how a reader writes it. */
export type Ask =
  /** Words in this order; at each place, any for which the test holds. One of several ways to say it. */
  | { is: 'words'; text: string; ways: ReadonlyArray<ReadonlyArray<Test>> }
  | { is: 'near'; text: string; run: ReadonlyArray<Test>; distance: number }
  | { is: 'mention'; text: string; key: string }
  | { is: 'within'; text: string; holds: (unit: Unit) => boolean }
  | { is: 'about'; text: string; fact: string }
  | { is: 'all' | 'any'; parts: ReadonlyArray<Ask> }
  | { is: 'none'; part: Ask }

type Test = (word: string) => boolean

/** Write what is asked as a reader does. */
export function write(ask: Ask): string {
  switch (ask.is) {
    case 'all':
      return ask.parts.map(bracket).join(' ')
    case 'any':
      return ask.parts.map(bracket).join(' OR ')
    case 'none':
      return `-${bracket(ask.part)}`
    default:
      return ask.text
  }
}

function bracket(ask: Ask): string {
  const isWhole =
    ask.is === 'none' || (!('parts' in ask) && !/ /.test(ask.text.replace(/"[^"]*"/g, '')))
  return isWhole ? write(ask) : `(${write(ask)})`
}

/**
 * Answer what is asked.
 *
 * @returns
 *   First and last word of each match: `3-4`; nothing where the text does not answer.
 */
export function answer(ask: Ask, text: Text): Set<string> | undefined {
  return find(
    ask,
    text,
    text.units.map(() => true),
  )
}

function find(ask: Ask, text: Text, allowed: ReadonlyArray<boolean>): Set<string> | undefined {
  const isAllowed = (position: number) => allowed[text.words[position]?.unit ?? -1] === true
  switch (ask.is) {
    case 'words':
      return ifAny(ask.ways.flatMap((way) => findInOrder(way, text, isAllowed)))
    case 'near':
      return ifAny(findNear(ask.run, ask.distance, text, isAllowed))
    case 'mention': {
      const own = text.mentions.filter(({ key, first }) => key === ask.key && isAllowed(first))
      return ifAny(own.map(({ first, last }) => `${first}-${last}`))
    }
    case 'within':
      return text.units.some((unit, index) => allowed[index] && ask.holds(unit))
        ? new Set()
        : undefined
    case 'about':
      return text.facts.has(ask.fact) ? new Set() : undefined
    case 'none':
      return find(
        ask.part,
        text,
        text.units.map(() => true),
      )
        ? undefined
        : new Set()
    case 'any': {
      const found = ask.parts.flatMap((part) => find(part, text, allowed) ?? [])
      return found.length > 0 ? new Set(found.flatMap((matches) => [...matches])) : undefined
    }
    case 'all': {
      const own = allowed.map((before, index) => {
        const unit = text.units[index]
        return before && unit !== undefined && ask.parts.every((part) => allows(part, unit))
      })
      if (ask.parts.some(isLimit) && !own.includes(true)) return undefined
      const found = ask.parts.filter((part) => !isLimit(part)).map((part) => find(part, text, own))
      if (found.includes(undefined)) return undefined
      return new Set(found.flatMap((matches) => [...(matches ?? [])]))
    }
  }
}

/** Whether a part of all says where the words of the others stand. */
function isLimit(ask: Ask): boolean {
  return ask.is === 'within' || (ask.is === 'none' && ask.part.is === 'within')
}

function allows(ask: Ask, unit: Unit): boolean {
  if (ask.is === 'within') return ask.holds(unit)
  return !(ask.is === 'none' && ask.part.is === 'within' && ask.part.holds(unit))
}

function findInOrder(
  way: ReadonlyArray<Test>,
  text: Text,
  isAllowed: (at: number) => boolean,
): Array<string> {
  return text.words.flatMap(({ paragraph }, first) => {
    const places = way.map((_, index) => first + index)
    const isHere = places.every((at, index) => {
      const placed = text.words[at]
      return (
        placed !== undefined &&
        placed.paragraph === paragraph &&
        isAllowed(at) &&
        way[index]?.(placed.word)
      )
    })
    return isHere ? [`${first}-${first + way.length - 1}`] : []
  })
}

function findNear(
  run: ReadonlyArray<Test>,
  distance: number,
  text: Text,
  isAllowed: (at: number) => boolean,
): Array<string> {
  const found = new Set<string>()
  for (let first = 0; first < text.words.length; first++) {
    for (
      let last = first;
      last < Math.min(first + run.length + distance, text.words.length);
      last++
    ) {
      const window = text.words.map((placed, at) => ({ ...placed, at })).slice(first, last + 1)
      if (window.some(({ paragraph }) => paragraph !== text.words[first]?.paragraph)) break
      const own = window.filter(({ at, word }) => isAllowed(at) && run.some((test) => test(word)))
      if (
        !canChoose(
          run,
          own.map(({ word }) => word),
        )
      )
        continue
      for (const { at } of own) found.add(`${at}-${at}`)
    }
  }
  return [...found]
}

/** Whether each test can have a word of its own. */
function canChoose([test, ...others]: ReadonlyArray<Test>, words: ReadonlyArray<string>): boolean {
  if (test === undefined) return true
  return words.some((word, index) => test(word) && canChoose(others, words.toSpliced(index, 1)))
}

function ifAny(found: ReadonlyArray<string>): Set<string> | undefined {
  return found.length > 0 ? new Set(found) : undefined
}
