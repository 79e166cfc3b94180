import { VFile } from 'vfile'
import { readDocument } from '../../src/pipeline/read.ts'
import { fillDocument, type RenderedDocument, renderDocument } from '../../src/pipeline/render.ts'
import type { Referring } from '../../src/rehype/referred-notes.ts'
import type { Resolve } from '../../src/rehype/cross-references.ts'
import type { Root, RootContent, Text } from '../../src/tree/nodes.ts'
import { toUnits } from '../../src/tree/units.ts'
import { english } from '../../src/words/en/index.ts'

/** A place for nodes that no file has. */
export const position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
}

/** Document 161 is held, and page 9, which begins in it; every other document is elsewhere, and every other page nowhere. */
const resolve: Resolve = ({ target, fragment }) => {
  const place = fragment === undefined ? '' : `#${fragment}`
  if (target === 'd161' || fragment === 'pg_9') return { href: `/v/d161/${place}` }
  return target === undefined
    ? undefined
    : { href: `https://example.org/${target}`, host: 'example.org' }
}

/** Render a transcription, or the blocks of a tree; `referred` says what refers to its notes and units. */
export function render(
  source: string | Array<RootContent>,
  referred?: ReadonlyMap<string, Referring>,
): RenderedDocument {
  const tree: Root =
    typeof source === 'string'
      ? readDocument(new VFile({ value: source }))
      : { type: 'root', children: source, position }
  return fillDocument(renderDocument(tree, toUnits(tree), english), resolve, referred)
}

/** Running text. */
export function text(value: string): Text {
  return { type: 'text', value, position }
}
