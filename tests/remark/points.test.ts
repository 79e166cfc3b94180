import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import remarkBlockPoints from '../../src/remark/block-points.ts'
import remarkPoints from '../../src/remark/points.ts'
import type { Node } from '../../src/tree/nodes.ts'
import { toUnits } from '../../src/tree/units.ts'

/** Read a paragraph and format it with `{` `}` around its points. */
function draw(paragraph: string): string {
  const value = `1. Telegram\n\n\nWashington, May 3, 1965.\n\n${paragraph}\n\nIt was late.`
  const tree = readDocument(new VFile({ value }))
  const node = tree.children.find((child) => child.type === 'paragraph')
  return node === undefined ? '' : write(node)
}

function write(node: Node): string {
  if ('value' in node) return node.value
  const content = 'children' in node ? node.children.map(write).join('') : '[]'
  return node.type === 'point' ? `{${content}}` : content
}

describe('points inside a paragraph', () => {
  test.each([
    ['1)', 'He asked: {1) go; }{2) stay.}'],
    ['(1)', 'He will {(1) go and }{(2) stay.}'],
    ['(a)', 'He will {(a) go, }{(b) stay, and }{(c) wait.}'],
    ['a)', 'He had two requests: {a) money; }{b) men. }That was all.'],
    ['1.', 'We should: {1. Go. }{2. Stay. }{3. Wait. }Meanwhile, he will report.'],
    ['(i)', 'He asked {(i) who; }{(ii) what; }{(iii) when.}'],
    ['i)', 'He listed {i) the North, }{ii) the South. }He agreed.'],
    ['I)', 'He asked about {I) aid; }{II) trade.}'],
    ['A.', 'There are two: {A. Trade with Japan. }{B. Aid to Korea. }Neither was accepted.'],
    ['(A)', 'They will {(A) discuss policy, }{(B) structure. }(They said so.)'],
  ])('in the style %s', (_, drawn) => {
    expect(draw(drawn.replace(/[{}]/g, ''))).toBe(drawn)
  })

  test.each([
    ['nest in one another', 'On {(1) trade {(a) it is good, }{(b) it is bad. }}{(2) no more.}'],
    [
      'stand in several lists',
      'He had {(a) money; }{(b) men. }He spent {(a) much and }{(b) more.}',
    ],
    ['begin behind a dash', 'He wanted peace—{(1) now, }{(2) here.}'],
    ['stand in quotation marks', 'He said: “{(1) we go; }{(2) we stay.” }He left.'],
    ['hold sentences in brackets', 'It is {(1) hard (It is. Yes.), }{(2) long. }He left.'],
    [
      'hold as many sentences as the others',
      'Also: {(1) Go. Now. }{(2) Stay. There. }{(3) Wait. Here. }He left.',
    ],
    ['end where the verb resumes', 'The plans, {1) to go and }{2) to stay, }were given up.'],
    [
      'end with the paragraph, where most of the others hold several sentences, but not as many',
      'Also: {(1) Go. Now. }{(2) Stay. There. Wait. }{(3) Sit. Here. He left.}',
    ],
    [
      'end with their sentence, where its verb is another’s',
      'On {1) aid; }{2) trade. }He was, is, and will be.',
    ],
    [
      'refer to the longest list of their labels',
      'He had {(a) money; }{(b) men; }{(c) time. }He spent {(a) much and }{(b) more.}',
    ],
    ['end before one that says nothing', 'He said: {(1) go; }{(2) stay; (3) and.}'],
    [
      'are no part of a verb’s sentence behind them',
      'On {1) to go; }{2) to stay. }He left, was told, and came.',
    ],
    ['are none where they say nothing', 'He wrote (1); (2) and so on.'],
    [
      'stand in points, up to their end',
      'On {(1) trade {(a) it is good, }{(b) it is bad. }}{(2) aid {(a) it is dear, }{(b) it is late. }}He left {(a) it, and }{(b) her.}',
    ],
    [
      'end before a closing formula',
      'FYI: {(1) Go. Now, Sir. }{(2) Stay. }{(3) No. Wait. }End FYI.',
    ],
  ])('%s', (_, drawn) => {
    expect(draw(drawn.replace(/[{}]/g, ''))).toBe(drawn)
  })

  test('are the same with and without a page break and a note between them', () => {
    const value =
      '1. Telegram\n\n\nHe saw it;1 (a) go [Page 5] on; (b) stay.2 He left.\n\n  1. A.\n  2. B.'
    const [, , paragraph] = readDocument(new VFile({ value })).children
    expect(paragraph && write(paragraph)).toBe(
      'He saw it;[] {(a) go [] on; }{(b) stay.[] }He left.',
    )
  })
})

describe('text that looks like points but is not', () => {
  test.each([
    'He has done more thinking on (1) and (2) than on (3).',
    'See paragraph (a) of the note and paragraph (b) of the letter.',
    'Under Article 2 (4) and Article 51 (1) and 52 (2), the Council acts.',
    'Points (1) and (2) above are accepted but (3) is not.',
    'Fawzi noted what is covered in 3 (A) and in 3 (B) of the draft.',
    'Mr. J. A. Smith and Mr. A. B. Jones met at 1. p.m. and at 2. p.m.',
    'General Assembly Resolution (1) of February 2 and Resolution (2) of March 3.',
    'It rose from 1.5 to 2.5 percent in paragraph 1. The rest is in paragraph 2. It fell.',
    'A lone (1) is no list.',
    'Nor is (2) that begins with the second and goes on to (3) the third.',
  ])('%s', (paragraph) => {
    expect(draw(paragraph)).toBe(paragraph)
  })
})

test('points out of order are in one list', () => {
  expect(draw('He said: 1) go; 2) stay; 4) wait; 3) see.')).toBe(
    'He said: {1) go; }{2) stay; }{4) wait; }{3) see.}',
  )
})

describe('points that were found already', () => {
  const value = '1. Telegram\n\n\nHe said: 1) go; 2) stay.\n\n1. He left.\n\n2. He stayed.\n'
  const read = () => readDocument(new VFile({ value }))

  test('are not changed', () => {
    const tree = read()
    unified().use(remarkPoints).use(remarkBlockPoints).runSync(tree)
    expect(tree).toEqual(read())
  })
})

test('a list in the source is not a list of points', () => {
  const text = '<p>He said: 1) go; <list><item>now</item></list> 2) stay.</p>'
  const file = new VFile({
    path: 'd1.xml',
    value: `<div type="document" xml:id="d1"><head>1. Note</head>${text}</div>`,
  })
  const tree = readDocument(file)
  const paragraph = tree.children.find((child) => child.type === 'paragraph')
  expect(paragraph && write(paragraph)).toBe('He said: 1) go;now2) stay.')
  expect(toUnits(tree).map(({ id }) => id)).toEqual(['title', 'p1', 'p1.1', 'p1.after'])
})

test('a paragraph with only a label and a page break is a point without words', () => {
  const value = '1. Telegram\n\n\n1.[Page 5]\n\n2. He left.\n'
  const { children } = readDocument(new VFile({ value }))
  expect(children.filter(({ type }) => type === 'paragraph').map(write)).toEqual([
    '{1.[]}',
    '{2. He left.}',
  ])
})

test('a letter that is not a numeral does not begin a point', () => {
  const value = '1. Telegram\n\n\nxvx. He left.\n\n1. He stayed.\n\n2. He came.\n'
  const { children } = readDocument(new VFile({ value }))
  expect(children.filter(({ type }) => type === 'paragraph').map(write)).toEqual([
    'xvx. He left.',
    '{1. He stayed.}',
    '{2. He came.}',
  ])
})

test.each(['0. He', 'Art. 0. He', '第〇條 他', '〇、他', '٠. وصل'])(
  'a label whose number is nought is none: %s',
  (line) => {
    const value = `1. Telegram\n\n\n${line}\n\n${line}\n`
    const { children } = readDocument(new VFile({ value }))
    const paragraphs = children.filter(({ type }) => type === 'paragraph')
    expect(paragraphs.map(write)).toEqual([line, line])
  },
)

test('articles of Korean treaties are points', () => {
  const value = '1. 조약\n\n\n제1조 항구는 열린다.\n\n제2조 배는 떠난다.\n'
  const { children } = readDocument(new VFile({ value }))
  expect(children.filter(({ type }) => type === 'paragraph').map(write)).toEqual([
    '{제1조 항구는 열린다.}',
    '{제2조 배는 떠난다.}',
  ])
})
