import { type Misread, readPhrase, readWord, toFieldValue } from './leaves.ts'
import { type Token, toTokens } from './tokens.ts'
import type { Misreading, Query, QueryNode } from './tree.ts'
import { isValueOf } from './values.ts'

/** Maximum length of a query (UTF-16 code units). */
export const maxQueryLength = 500

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
  const whole = text.slice(0, maxQueryLength)
  const reader = createReader(toTokens(whole), misreadings)
  const tree = reader.readAll()
  if (whole !== text || reader.isCut())
    misreadings.push({ type: 'length', value: text.slice(maxQueryLength).slice(0, 40) })
  return { ...(tree && { tree }), misreadings }
}

/** A parser by recursive descent; each method reads what it is named for, from the next token on. */
function createReader(tokens: ReadonlyArray<Token>, misreadings: Array<Misreading>) {
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
      if (part === undefined || isEnd()) misread('alone', token.raw)
    }
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
    if (child === undefined) misread('alone', token.raw)
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
    else misread('bracket', '(')
    const group = join('and', nodes)
    if (group?.type === 'and' && group.children.some(isScope)) scopes.add(group)
    return group
  }

  function readLeaf(token: Token): QueryNode | undefined {
    if (token.type === 'field') return readField(token)
    if (token.type === 'phrase') return readPhrase(token, misread)
    // A name that no field has joins the words behind it.
    if (token.type === 'unknown-field') {
      misread('field', `${token.name}:`)
      const next = tokens[at]
      if (next?.type !== 'word') return readWord(token.name, misread)
      at++
      return readWord(`${token.name}:${next.raw}`, misread)
    }
    return readWord(token.raw, misread)
  }

  function readField({ name }: Extract<Token, { type: 'field' }>): QueryNode | undefined {
    const next = tokens[at]
    const isValue = next?.type === 'word' || next?.type === 'phrase'
    if (isValue) at++
    const value = isValue ? toFieldValue(name, next.type === 'phrase' ? next.value : next.raw) : ''
    if (isValueOf(name, value)) return { type: 'field', name, value }
    misread('value', value, { field: name })
    return undefined
  }

  return { readAll, isCut: () => cut }
}

/** Whether a node says in which part of a text others stand: `in:notes`, `-speaker:rusk`; not `kind:telegram`. */
function isScope(node: QueryNode): boolean {
  if (node.type === 'not') return isScope(node.child)
  return node.type === 'field' && ['in', 'speaker', 'p'].includes(node.name)
}
