import { type Encoding, encodings } from './encodings.ts'

/** An encoding in which a text may have been saved. */
export interface RatedEncoding {
  encoding: Encoding
  /** From 0 to 1, if every character is where it belongs. */
  score: number
}

/**
 * Find the encoding in which a text was probably saved: the one in which its characters make words, of letters of one
 * language, and marks are where they belong.
 *
 * @param sample
 *   A part of the text that begins and ends at a line, and is not valid UTF-8.
 * @returns
 *   Encoding; nothing if none is certain enough.
 */
export function findLikelyEncoding(sample: Uint8Array): RatedEncoding | undefined {
  let best: RatedEncoding | undefined
  for (const encoding of encodings) {
    const text = decodeStrictly(sample, encoding.label)
    const score = text === undefined ? 0 : rate(text, encoding)
    if (score > (best?.score ?? minScore)) best = { encoding, score }
  }
  return best
}

/** Decode bytes, strictly: nothing if they are not valid in the encoding. */
export function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Rating below which an encoding is not named. */
const minScore = 0.6

/** A run of letters with one that is not ASCII: `naïve`, `Москва`; not `plain`. */
const word = /[\p{L}\p{M}]+/gu

/** A character that is neither ASCII, a letter nor a mark on one: `’`, `§`. */
const sign = /[^\p{ASCII}\p{L}\p{M}]/gu

/** A word in small letters, with or without an initial capital, or in capitals only: `Été`, `ÉTÉ`; not `caFé`. */
const wellFormed = /^(?:\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|[\p{Lu}\p{M}]+)$/u

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
]

/** Rate the characters of a text that are not ASCII: 1 if all are where they belong, 0 or less if they are noise. */
function rate(text: string, { alphabets }: Encoding): number {
  const words = (text.match(word) ?? []).filter((each) => notAscii.test(each))
  const letters = words.flatMap((each) => {
    const isGood = wellFormed.test(each) && scripts.filter((script) => script.test(each)).length < 2
    return Array.from(each)
      .filter((character) => notAscii.test(character))
      .map((character) => (isGood ? character : ''))
  })
  const known = alphabets.map(({ letters: alphabet, share }) => {
    const count = letters.filter((letter) => alphabet.has(letter)).length
    return Math.min(letters.length, count / share)
  })
  const signs = Array.from(text.matchAll(sign), ({ 0: character, index }) =>
    isInPlace(character, text.charAt(index - 1), text.charAt(index + character.length)),
  )
  const count = letters.length + signs.length
  const good = Math.max(...known) + signs.filter(Boolean).length
  return count === 0 ? 0 : (2 * good) / count - 1
}

/** A character that is not ASCII: `é`; not `e`. */
const notAscii = /\P{ASCII}/u

/** Whether a mark is where a text has it: an opening quotation mark before a word, a closing one after it. */
function isInPlace(character: string, before: string, after: string): boolean {
  return places.some(
    ({ signs, behind, ahead }) =>
      signs.includes(character) && behind.test(before) && ahead.test(after),
  )
}

const any = /^/
const text = /[^\s]/u
/** The beginning or end of the text, a space, or another mark. */
const noWord = /^[\s\p{P}]?$/u
/** The same, or a digit. */
const noLetter = /^[\s\p{P}\d]?$/u

/** Marks, and what comes before and after them. */
const places = [
  { signs: '’', behind: text, ahead: any },
  { signs: '“‘„‚¿¡', behind: noWord, ahead: text },
  { signs: '”', behind: text, ahead: noLetter },
  { signs: '…•·«»–—、。「」『』（），：；？！・〜《》〈〉【】\u3000', behind: any, ahead: any },
  { signs: '\u00a0', behind: text, ahead: any },
  { signs: '£€$¥§¶†‡№', behind: noWord, ahead: any },
  { signs: '°½¼¾²³×', behind: noLetter, ahead: any },
  { signs: '©®™', behind: any, ahead: noLetter },
]
