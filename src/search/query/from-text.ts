import { cutQuery } from './cut-query.ts'
import { countMoreWords } from './more-words.ts'
import {
  findSigned,
  listSigns,
  type Misread,
  readPhrase,
  readWord,
  toFieldValue,
} from './leaves.ts'
import { findLookalikes, findOtherSign, replaceTokens } from './lookalikes.ts'
import { type Token, toTokens } from './tokens.ts'
import { writeField } from './to-text.ts'
import type { FieldName, Misreading, Query, QueryNode } from './tree.ts'
import { findFault, isValueOf } from './values.ts'

/** Maximum number of words, phrases and fields. */
export const maxLeaves = 32

/** Maximum number of brackets that stand in each other. */
export const maxDepth = 16

/**
 * Parse a query. Every text is one: what cannot be understood as it was typed is said, and the rest is asked for.
 *
 * `NOT` and `-` bind one word, phrase, field or group; then `AND` binds, then `OR`, then what only stands side by
 * side: `bombing Laos OR Cambodia` asks for the bombing of either, and `a AND b OR c` for both `a` and `b`, or `c`.
 *
 * @param text
 *   Query as typed.
 */
export function fromText(text: string): Query {
  const misreadings: Array<Misreading> = []
  const whole = cutQuery(text)
  const isShortened = whole !== text
  const reader = createReader(toTokens(whole), whole, isShortened, misreadings)
  const tree = reader.readAll()
  if (isShortened || reader.isCut())
    misreadings.push({ type: 'length', value: text.slice(whole.length).trim().slice(0, 40) })
  return { ...(tree && { tree }), misreadings }
}

/**
 * A parser by recursive descent; each method reads what it is named for, from the next token on.
 *
 * @param text
 *   The query that has these tokens.
 * @param isShortened
 *   Whether the query went on, so that what is not closed at its end may have been.
 */
function createReader(
  tokens: ReadonlyArray<Token>,
  text: string,
  isShortened: boolean,
  misreadings: Array<Misreading>,
) {
  const lookalikes = findLookalikes(tokens, text)
  let at = 0
  let leaves = 0
  let depth = 0
  let cut = false
  /** Groups in brackets that limit the words in them, and no others. */
  const scopes = new Set<QueryNode>()

  /** Join several nodes by an operator, those of the same operator as one. */
  function join(type: 'and' | 'or', nodes: ReadonlyArray<QueryNode>): QueryNode | undefined {
    const children = nodes.flatMap((node) =>
      node.type === type && !scopes.has(node) ? node.children : [node],
    )
    return children.length > 1 ? { type, children } : children[0]
  }

  const peek = (): Token['type'] | undefined => tokens[at]?.type
  const misread: Misread = (type, value, more = {}) => {
    misreadings.push({ type, value, ...more })
  }

  /** Read all, also behind a bracket that closes none. */
  function readAll(): QueryNode | undefined {
    const nodes: Array<QueryNode> = []
    while (at < tokens.length) {
      nodes.push(...readGroup())
      if (peek() !== 'close') continue
      misread('bracket', ')')
      at++
    }
    return join('and', nodes)
  }

  /** Read what stands side by side. */
  function readGroup(): Array<QueryNode> {
    const nodes: Array<QueryNode> = []
    while (at < tokens.length && peek() !== 'close') {
      const node = readOr()
      if (node) nodes.push(node)
    }
    return nodes
  }

  function readOr(): QueryNode | undefined {
    return readJoined('or', () => readJoined('and', readNot))
  }

  /** Read what one operator joins. */
  function readJoined(
    type: 'or' | 'and',
    readPart: () => QueryNode | undefined,
  ): QueryNode | undefined {
    const parts: Array<QueryNode> = []
    for (;;) {
      const part = readPart()
      if (part) parts.push(part)
      const token = tokens[at]
      if (token?.type !== type) return join(type, parts)
      at++
      if (part === undefined || (isEnd() && !isCutOff())) misread('alone', token.raw)
    }
  }

  /** Whether what would follow was cut off. */
  function isCutOff(): boolean {
    return isShortened && at >= tokens.length
  }

  /** Whether nothing follows that an operator could join. */
  function isEnd(): boolean {
    const next = peek()
    return next === undefined || next === 'close' || next === 'or' || next === 'and'
  }

  function readNot(): QueryNode | undefined {
    const token = tokens[at]
    if (token?.type !== 'not' && token?.type !== 'minus') return readPrimary()
    at++
    const child = isEnd() ? undefined : readNot()
    if (child === undefined && !isCutOff()) misread('alone', token.raw)
    if (child?.type === 'not') return child.child
    return child && { type: 'not', child }
  }

  function readPrimary(): QueryNode | undefined {
    const token = tokens[at]
    if (token === undefined || isEnd()) return undefined
    at++
    if (token.type === 'open') return readBracket()
    const node = readLeaf(token)
    if (node && ++leaves > maxLeaves) {
      cut = true
      return undefined
    }
    return node
  }

  function readBracket(): QueryNode | undefined {
    if (depth >= maxDepth) {
      misread('bracket', '(')
      return undefined
    }
    depth++
    const nodes = readGroup()
    depth--
    if (peek() === 'close') at++
    else if (!isCutOff()) misread('bracket', '(')
    const group = join('and', nodes)
    if (group?.type === 'and' && group.children.some(isScope)) scopes.add(group)
    return group
  }

  function readLeaf(token: Token): QueryNode | undefined {
    if (token.type === 'field') return readField(token)
    if (token.type === 'phrase')
      return readPhrase(isCutOff() ? { ...token, closed: true } : token, misread)
    // A name that no field has joins the words behind it.
    if (token.type === 'unknown-field') {
      misread('field', `${token.name}:`)
      const next = tokens[at]
      if (next?.type !== 'word') return readWord(token.name, misread)
      at++
      return readWord(`${token.name}:${next.raw}`, misread)
    }
    const lookalike = lookalikes.get(at - 1)
    if (lookalike) misreadings.push(lookalike)
    const isSign = lookalike?.type === 'sign' || lookalike?.type === 'distance'
    return isSign ? undefined : readSigned(token)
  }

  /** Read a word, and explain the signs of other programs at its ends or in it. */
  function readSigned(token: Token): QueryNode | undefined {
    const { sign, instead } = findOtherSign(token.raw) ?? {}
    if (sign !== undefined)
      misread(
        'sign',
        sign,
        instead === undefined ? {} : { instead: replaceTokens(text, [token], () => instead) },
      )
    return readWord(token.raw, (type, value, more) => {
      if (type !== 'sign' || value !== sign) misread(type, value, more)
    })
  }

  function readField(field: Extract<Token, { type: 'field' }>): QueryNode | undefined {
    const { name } = field
    const next = tokens[at]
    if (next?.type !== 'word' && next?.type !== 'phrase') {
      misread('value', '', { field: name })
      return undefined
    }
    const typed = next.type === 'phrase' ? next.value : readTypedValue(name, next.raw)
    const last = tokens[next.type === 'phrase' ? at++ : at - 1] ?? next
    const write = (instead: string): Pick<Misreading, 'instead'> => {
      const end = last.start + last.raw.length
      return { instead: text.slice(0, field.start) + instead + text.slice(end) }
    }
    const value = toFieldValue(name, typed)
    const signed = next.type === 'word' ? findSigned(next.raw) : undefined
    if (signed !== undefined) {
      const isKnown = isValueOf(name, toFieldValue(name, signed))
      const instead = isKnown ? write(`-${field.raw}${signed}`) : {}
      misread('value', typed, { field: name, ...instead })
      return undefined
    }
    const fault = findFault(name, value)
    if (fault) {
      const instead = fault.instead === undefined ? {} : write(writeField(name, fault.instead))
      misread(fault.type, value, { field: name, ...instead })
      return undefined
    }
    if (!['date', 'doc', 'p'].includes(name))
      for (const sign of listSigns(value)) misread('sign', sign)
    return { type: 'field', name, value }
  }

  /** Read the value of a field that is not quoted, with the words that belong to it: `24, 1965` of `date:May 24, 1965`. */
  function readTypedValue(name: FieldName, raw: string): string {
    at++
    const words: Array<string> = []
    for (let index = at; tokens[index]?.type === 'word'; index++)
      words.push(tokens[index]?.raw ?? '')
    const more = countMoreWords(name, raw, words)
    at += more
    return [raw, ...words.slice(0, more)].join(' ')
  }

  return { readAll, isCut: () => cut }
}

/** Whether a node says in which part of a text others stand: `in:notes`, `-speaker:rusk`; not `kind:telegram`. */
function isScope(node: QueryNode): boolean {
  if (node.type === 'not') return isScope(node.child)
  return node.type === 'field' && ['in', 'speaker', 'p'].includes(node.name)
}
