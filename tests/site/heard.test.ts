import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { useMemoAlone } from './editions.ts'
import { memo } from './site.ts'

const site = useMemoAlone()

const path = fileURLToPath(new URL('memo-as-heard.txt', import.meta.url))

test('what a screen reader is told of the memo is as it was last read by people', async () => {
  const page = await site.open(memo)
  const heard = `${(await readTree(page)).join('\n')}\n`
  if (process.env['UPDATE']) writeFileSync(path, heard)
  expect(heard).toBe(readFileSync(path, 'utf8'))
})

describe('a screen reader', () => {
  test('hears of six points in one list, each with its printed label', async () => {
    const tree = await readTree(await site.open(memo))
    const list = tree.slice(tree.findIndex((line) => /^ *list$/.test(line)))
    const depth = list[0]?.search(/\S/) ?? 0
    const end = list.findIndex((line, index) => index > 0 && line.search(/\S/) <= depth)
    const points = list.slice(0, end)
    expect(points.filter((line) => /^ *listitem$/.test(line))).toHaveLength(6)
    const labels = points.flatMap((line) => /link "(\d\))/.exec(line)?.[1] ?? [])
    expect(labels).toEqual(['1)', '2)', '3)', '4)', '5)', '6)'])
  })

  test('hears of a printed page once', async () => {
    const tree = await readTree(await site.open(memo))
    const first = tree.findIndex((line) => line.trim() === 'doc-pagebreak "Page 367"')
    expect(tree[first + 1]).toMatch(/^ *text "channel can be used/)
    expect(tree.filter((line) => line.includes('doc-pagebreak'))).toHaveLength(1)
  })
})

const tree = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      ignored: z.boolean(),
      role: z.object({ value: z.string() }).optional(),
      name: z.object({ value: z.string() }).optional(),
      childIds: z.array(z.string()).optional(),
    }),
  ),
})

/** Nodes that a reader is not told of, but of what is in them; the parts of a text. */
const silent = new Set(['generic', 'none', 'InlineTextBox'])

/** Roles whose name is heard instead of what is in them. */
const named = new Set(['link', 'doc-noteref', 'doc-backlink', 'button', 'radio'])

/**
 * Read the tree of accessibility that Chromium gives to screen readers:
 * `link "Cite"`, a line each, indented by their depth.
 */
async function readTree(page: Page): Promise<Array<string>> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = tree.parse(await session.send('Accessibility.getFullAXTree'))
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: Array<string> = []
  const write = (id: string, depth: number): void => {
    const node = byId.get(id)
    if (node === undefined) return
    const role = node.role?.value ?? ''
    const isSpace = role === 'StaticText' && (node.name?.value ?? '').trim() === ''
    const isHeard = !node.ignored && !silent.has(role) && !isSpace
    if (isHeard) lines.push('  '.repeat(depth) + describeNode(role, node.name?.value ?? ''))
    if (isHeard && named.has(role)) return
    for (const child of node.childIds ?? []) write(child, depth + (isHeard ? 1 : 0))
  }
  write(nodes[0]?.nodeId ?? '', 0)
  return lines
}

function describeNode(role: string, name: string): string {
  const what = role === 'StaticText' ? 'text' : role
  return name.trim() === '' ? what : `${what} ${JSON.stringify(name.trim())}`
}
