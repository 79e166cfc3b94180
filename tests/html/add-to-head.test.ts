import { expect, test } from 'vitest'
import { addToHead } from '../../src/html/add-to-head.ts'

const head = '<html><head><meta charset="utf-8">'
const script = '<script src="/a.js" defer></script>'

test('a tag is added at the beginning of the head', () => {
  expect(addToHead(`${head}<title>T</title></head></html>`, script)).toBe(
    `${head}${script}<title>T</title></head></html>`,
  )
})

test('tags in the words of an edition stay in the attribute that has them', () => {
  const rest = '<meta name="description" content="</head><meta charset="utf-8"><img src=x>"></head>'
  expect(addToHead(head + rest, script)).toBe(head + script + rest)
})

test('a page without a head is no page', () => {
  expect(() => addToHead('<p>Text</p>', script)).toThrow('Missing `<meta charset="utf-8">`')
})
