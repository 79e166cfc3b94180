import type {
  FootnoteReference,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from '../../tree/nodes.ts'

/** Content that can hold a reference. */
interface Holder {
  push: (...references: Array<FootnoteReference>) => unknown
}

/**
 * Whether running text between two blocks is only notes, whose references then belong to the block before: below a
 * heading, behind a signature or a table.
 */
export function isOnlyNotes(children: ReadonlyArray<PhrasingContent>): boolean {
  return children.every(({ type }) => type === 'footnoteReference')
}

/**
 * Move the references of notes between blocks to the end of the block before them, past page breaks; those before all
 * blocks to the first.
 *
 * ```
 * > | <signed>Long</signed><note n="1">Not printed.</note>
 *             ^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ moved into the signature
 * ```
 *
 * @param blocks
 *   Blocks of a document or section; those that get references are changed.
 * @param stray
 *   Paragraphs among them that have only references.
 * @returns
 *   Blocks without these paragraphs, except where no block can hold their references.
 */
export function moveNotes(
  blocks: ReadonlyArray<RootContent>,
  stray: ReadonlySet<RootContent>,
): Array<RootContent> {
  const moved: Array<RootContent> = []
  let first: Array<FootnoteReference> = []
  for (const block of blocks) {
    const before = moved.findLast(({ type }) => type !== 'pageBreak')
    const references = stray.has(block) && block.type === 'paragraph' ? toReferences(block) : []
    if (references.length === 0) {
      if (first.length > 0 && addReferences(block, first)) first = []
      moved.push(block)
    } else if (before === undefined) first.push(...references)
    else if (!addReferences(before, references)) moved.push(block)
  }
  return moved
}

function toReferences({ children }: Paragraph): Array<FootnoteReference> {
  return children.filter((node) => node.type === 'footnoteReference')
}

/** Add references at the end of a block; returns whether that can hold them. */
function addReferences(block: RootContent, references: Array<FootnoteReference>): boolean {
  const holder = findHolder(block)
  holder?.push(...references)
  return holder !== undefined
}

function findHolder(block: RootContent): Holder | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'title':
    case 'dateline':
    case 'signature':
      return block.children
    case 'table': {
      const row = block.children.findLast((node) => node.type === 'tableRow')
      return row?.children.findLast((node) => node.type === 'tableCell')?.children
    }
    case 'list':
      return toLastItem(block)?.children
    default:
      return undefined
  }
}

function toLastItem(list: List): ListItem | undefined {
  const item = list.children.findLast((node) => node.type === 'listItem')
  const last = item?.children.at(-1)
  return last?.type === 'list' ? toLastItem(last) : item
}
