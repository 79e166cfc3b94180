import { type FieldName, fieldNames } from './tree.ts'

/** A piece of a query as typed. */
export type Token = Piece & {
  /** Start in the query (UTF-16 code units, 0-based). */
  start: number
}

type Piece =
  | { type: 'open' | 'close' | 'or' | 'and' | 'not' | 'minus'; raw: string }
  | { type: 'phrase'; raw: string; value: string; closed: boolean; suffix: string }
  | { type: 'field'; raw: string; name: FieldName }
  | { type: 'unknown-field'; raw: string; name: string }
  | { type: 'word'; raw: string }

/** Opening quotation marks, each with those that close it. */
const pairs: ReadonlyArray<readonly [open: string, close: string]> = [
  ['"＂', '"＂“”'],
  ['“”„‟', '“”"'],
  ['«»', '»«'],
  ['‹›', '›‹'],
  ['「『', '」』'],
]

/** Opening marks that are apostrophes elsewhere: they quote only where another closes before white space. */
const single = /[‘'‚](?=\S)([^‘'’‚]*)[’'‘](?=[\s)~]|$)/uy

/** `~5` of `"air strikes"~5` and `"air strikes" ~5`; `~` alone, and what else stands there, is a distance that is none. */
const suffix = /~[\p{L}\p{N}.-]*|\s+~\d{1,3}(?=[\s)]|$)/uy

/** Signs that exclude what follows them without a space: `-Laos`, `−Laos`. */
const minus = /[-−‐‑](?=[^\s)])/uy

/** `date:` of `date:1965`; `,re:` of `,re:Laos`; not `10:` of `10:30`. */
const field = /[^\s()"“”„‟＂«»‹›「」『』*\p{L}\p{N}\p{M}]*(\p{L}{1,20}):/uy

/** Words of a query that are operators, in capitals alone. */
export const operators: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
])

/** A run without white space, brackets and double quotation marks: `tit-for-tat`, `Y’s`. */
const run = /[^\s()"“”„‟＂«»‹›「」『』]+/uy

const space = /\s+/uy

/** Divide a query into its tokens, which hold all of it but white space. */
export function toTokens(text: string): Array<Token> {
  const tokens: Array<Token> = []
  let at = 0
  while (at < text.length) {
    const blank = match(space, text, at)
    if (blank) at += blank[0].length
    else {
      const token = readToken(text, at, tokens.at(-1))
      tokens.push({ ...token, start: at })
      at += token.raw.length
    }
  }
  return tokens
}

function readToken(text: string, at: number, before: Token | undefined): Piece {
  const character = text.charAt(at)
  if (character === '(') return { type: 'open', raw: character }
  if (character === ')') return { type: 'close', raw: character }
  const quoted = readPhrase(text, at)
  if (quoted) return quoted
  // A sign or name binds what follows it, so it has no effect behind another.
  const isBound = before?.type.endsWith('field') && !/\s/u.test(text.charAt(at - 1))
  const sign = isBound ? null : match(minus, text, at)
  if (sign) return { type: 'minus', raw: sign[0] }
  const named = isBound ? null : match(field, text, at)
  if (named) return readField(named[0], named[1] ?? '', text.charAt(at + named[0].length))
  const found = match(run, text, at)?.[0] ?? character
  const operator = operators.get(found)
  return operator && !isBound ? { type: operator, raw: found } : { type: 'word', raw: found }
}

function readField(raw: string, typed: string, next: string): Piece {
  const name = fieldNames.find((name) => name === typed.toLowerCase())
  if (name) return { type: 'field', raw, name }
  // `Re: Laos` names no field.
  return next.trim() === '' ? { type: 'word', raw } : { type: 'unknown-field', raw, name: typed }
}

function readPhrase(text: string, at: number): Piece | undefined {
  const open = text.charAt(at)
  const closing = pairs.find(([opening]) => opening.includes(open))?.[1]
  if (closing === undefined) {
    const found = match(single, text, at)
    return found ? toPhrase(text, at, found[0], found[1] ?? '', true) : undefined
  }
  let end = at + 1
  while (end < text.length && !closing.includes(text.charAt(end))) end++
  const closed = end < text.length
  return toPhrase(text, at, text.slice(at, closed ? end + 1 : end), text.slice(at + 1, end), closed)
}

function toPhrase(text: string, at: number, quoted: string, value: string, closed: boolean): Piece {
  const distance = match(suffix, text, at + quoted.length)?.[0] ?? ''
  return { type: 'phrase', raw: quoted + distance, value, closed, suffix: distance }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
