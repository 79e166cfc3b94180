import { expect, test } from 'vitest'
import { isMailAddress, toContactAddress, toMailAddress } from '../../src/tree/mail-address.ts'

test.each([
  ['editor@example.org', 'mailto:editor@example.org'],
  ['ada+errors@example.org', 'mailto:ada%2Berrors@example.org'],
  ['ada#1@example.org', 'mailto:ada%231@example.org'],
  ['ada\u0007@example.org', 'mailto:ada%07@example.org'],
])('the link to %j names it and nothing more', (contact, address) => {
  expect(isMailAddress(contact)).toBe(true)
  expect(toMailAddress(contact)).toBe(address)
  expect(toContactAddress(contact)).toBe(address)
  const { pathname, search, hash } = new URL(address)
  expect(decodeURIComponent(pathname)).toBe(contact)
  expect(search + hash).toBe('')
})

test.each([
  'ada@example.org?bcc=all@example.org',
  'a@b.org,c@d.org',
  'a@b.org&cc=c@d.org',
  'a@b.org\nb',
])('%j is no address of mail', (contact) => {
  expect(isMailAddress(contact)).toBe(false)
})

test('a contact that is an address is linked as it is', () => {
  expect(toContactAddress('https://example.org/contact')).toBe('https://example.org/contact')
})
