import { expect, test } from 'vitest'
import { toQueryLink } from '../../src/search/query-link.ts'

test.each([
  ['/v/d1/#p1.3:~:text=fog', 'fog', '/v/d1/?q=fog#p1.3'],
  ['/v/d1/', '"quiet fog"~5', '/v/d1/?q=%22quiet+fog%22%7E5'],
  ['/v/d1/#p1', 'fog&lamp #3', '/v/d1/?q=fog%26lamp+%233#p1'],
  ['/v/d1/#p1:~:text=a', 'kind:letter', '/v/d1/#p1:~:text=a'],
])('%s is found by %s at %s', (href, question, address) => {
  expect(toQueryLink(href, question)).toBe(address)
})
