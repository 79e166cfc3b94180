/** What the word before a number says of it. */
export interface Holder {
  /** `telegram` before `524` and before `100` in `telegrams 524 and 100`. */
  word: string
  /**
   * `number`: a paper, or another thing with a number, as in `Embtel 1836`, `target 32`; `owner`: a paper of someone, or
   * a count, as in `your 2057`, `Rusk’s 12`; `name`: as in `Saigon 2588`; `count`: a word before a count, as in `the 12`.
   */
  is: 'number' | 'owner' | 'name' | 'count'
}

/** Words before the numbers of papers and of other things, without a full stop. */
const numbered = new RegExp(
  `^(?:${[
    'tel(?:egram)?s?|(?:emb|dep|def|con)(?:cir)?tels?|cables?|despatch(?:es)?|dispatch(?:es)?|airgrams?|memo(?:randum|randa|s)?',
    'circulars?|instructions?|series|nos?|nr|num|file|letters?|notes?|messages?|reports?|papers?|numbers?|targets?|pages?|pp?',
    'par(?:agraph|a)?s?|tabs?|items?|sections?|secs?|articles?|arts?|chapters?|annex(?:es)?|enclosures?|points?|steps?',
    'phases?|parts?|hills?|routes?|lines?|volumes?|vols?|tables?|resolutions?|cases?|rooms?|box|lot|jobs?|options?',
    'questions?|zones?|groups?',
  ].join('|')})$`,
  'i',
)

/** `your`, `Rusk’s`; not `the`. */
const owner = /^(?:your|my|our|his|her|their|\p{L}{1,24}’s?)$/iu

/** Words before a count: `the 12 ships`, `about 12`; not `target 12`. */
const counting =
  /^(?:the|these|those|of|about|some|over|than|only|nearly|almost|approximately|all|with|in|for|by|at|to|from|and|or|another|least|most|within|between|its|other|next|last|first|on|since|until|till|after|before|during|but|as|if|when|both|les|des|le|la|en|die|der|das|den|im|am|el|los|las|dal|nel|il)$/i

/** `Saigon`, `NSC`; not `A`. */
const name = /^\p{Lu}[\p{L}\d’./–-]+$/u

/** A number before another of a list: `524`, `12–15,`; not `1836.` */
const member = /^[\d/–-]{1,10}[,;&]?$/

/** A word between the numbers of a list. */
const joint = /^(?:and|or|to|through|&)$/

/** Marks before a word: `(Embtel`. */
const opening = /^[([“‘"'—]+/

/** Maximum number of words and numbers between a word and its number. */
const maxBetween = 6

/**
 * Find the word that says what a number is.
 *
 * @param before
 *   Text before the number.
 * @returns
 *   Nothing if the number does not stand apart, or if nothing is known of the word.
 */
export function findHolder(before: string): Holder | undefined {
  if (before.endsWith('#')) return { word: '#', is: 'number' }
  if (!before.endsWith(' ')) return undefined
  let end = before.length - 1
  for (let count = 0; count <= maxBetween && end > 0; count++) {
    const start = before.lastIndexOf(' ', end - 1) + 1
    const word = before.slice(start, end)
    const isBetween = isDigit(word.codePointAt(0))
      ? member.test(word)
      : isJoint(before, word, start)
    if (!isBetween) return toHolder(word)
    end = start - 1
  }
  return undefined
}

/** Whether a word joins the numbers of a list: the `and` of `524 and `. */
function isJoint(before: string, word: string, start: number): boolean {
  return joint.test(word) && isDigit(before.codePointAt(before.lastIndexOf(' ', start - 2) + 1))
}

function isDigit(code = 0): boolean {
  return code >= 0x30 && code <= 0x39
}

function toHolder(printed: string): Holder | undefined {
  const bare = printed.replace(opening, '').replace(/[.]$/, '')
  const word = bare.toLowerCase().replace(/s$/, '')
  if (numbered.test(bare)) return { word, is: 'number' }
  if (counting.test(bare)) return { word, is: 'count' }
  if (owner.test(bare)) return { word, is: 'owner' }
  return name.test(bare) ? { word, is: 'name' } : undefined
}
