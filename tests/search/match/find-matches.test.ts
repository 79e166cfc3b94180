import { describe, expect, test } from 'vitest'
import { draw as find } from './find.ts'
import { makeUnits } from './make-text.ts'
import { memo } from './memo.ts'

describe('words and phrases', () => {
  test.each([
    ['a word anywhere', 'quiet', ['p1.after: quiet', 'fn1: quiet']],
    ['a word in its forms', 'infiltrate', ['p1.2: infiltration', 'p1.2: infiltrated']],
    ['a quoted word as it is spelled', '"infiltrate"', undefined],
    ['a phrase by its words in their order', '"quiet diplomacy"', ['p1.after: quiet diplomacy']],
    ['a phrase in no other order', '"diplomacy quiet"', undefined],
    ['a phrase across a dash', '"home he could"', ['p1.after: home he could']],
    ['initials by no word', '"us aid"', undefined],
    ['initials by their letters', '"U S aid"', ['p1.2: u s aid']],
    ['a straight apostrophe with a curly one', '"Y\'s office"', ["p2: y's office"]],
    ['a letter alone by no longer word', '"Y"', undefined],
    ['a word by no other that an apostrophe joins', 'were', undefined],
    ['a number by no longer number', '19', undefined],
    ['a number with spaces by one without', '1200', ['p2: 1 200']],
    ['a number without spaces by one with', '3 400', ['p2: 3400']],
    ['a number in a phrase', '"3 400 men"', ['p2: 3400 men']],
    ['a phrase from a point into the next', '"used 2 the"', ['p1.1–p1.2: used 2 the']],
    ['no phrase from a paragraph into the next', '"diplomacy Y’s"', undefined],
    ['no phrase from the title into the dateline', '"Yost Washington"', undefined],
    ['all words together', 'yost rusk', ['title: yost', 'fn1: rusk']],
    ['no words if one is missing', 'yost zzyzxq', undefined],
    ['words and a phrase', 'lot "quiet diplomacy"', ['p1.after: quiet diplomacy', 'fn1: lot']],
    [
      'the longer first of those that begin together',
      'quiet "quiet diplomacy"',
      ['p1.after: quiet diplomacy', 'p1.after: quiet', 'fn1: quiet'],
    ],
    ['words that begin or end so', '*pect* infil*', undefined],
    ['words that begin so', 'infil*', ['p1.2: infiltration', 'p1.2: infiltrated']],
    ['words that end so', '*lomacy', ['p1.after: diplomacy']],
    ['patterns in a phrase', '"qui* dip*"', ['p1.after: quiet diplomacy']],
  ])('match %s: %s', (_, query, found) => {
    expect(find(query, memo)).toEqual(found)
  })
})

describe('names', () => {
  test.each([
    ['by each name of the thing', 'yost Vietnam', ['title: yost', 'p3: viet nam']],
    ['as they are spelled, not by their possessives', 'Beijing', undefined],
    ['and possessives by both', 'Peiping’s', ["p4: peiping's"]],
    ['by a possessive', 'Vietnam’s', ['p3: viet nam']],
    ['of several words side by side', 'secretary general', ['p4: secretary general', 'p4: unsyg']],
    ['of several words by a short one', 'SYG', ['p4: secretary general', 'p4: unsyg']],
    ['in quotation marks exactly', '"Secretary-General"', ['p4: secretary general']],
    ['in quotation marks with its possessive', '"Peiping’s"', ["p4: peiping's"]],
  ])('match %s: %s', (_, query, found) => {
    expect(find(query, memo)).toEqual(found)
  })
})

describe('operators', () => {
  test.each([
    ['no text with an excluded word', 'yost -office', undefined],
    ['a text without an excluded phrase', 'yost -"lot 73"', ['title: yost']],
    ['what is excluded in its forms', 'yost -infiltrate', undefined],
    ['any of several', 'zzyzxq OR burma OR rusk', ['fn1: rusk']],
    ['those of several that are there', 'rusk OR yost', ['title: yost', 'fn1: rusk']],
    ['none of several', 'zzyzxq OR burma', undefined],
    ['all of a group of several', '(yost lot) OR (burma sec)', ['title: yost', 'fn1: lot']],
    ['any of several with others', 'lot (burma OR yost)', ['title: yost', 'fn1: lot']],
    ['a text without a group', 'lot -(burma OR laos)', ['fn1: lot']],
    ['no text with one of an excluded group', 'lot -(burma OR yost)', undefined],
    ['a text without all of a group', 'lot -(burma yost)', ['fn1: lot']],
    ['a text without a word', '-burma', []],
    ['a text without a word, or with another', 'lot OR -burma', ['fn1: lot']],
    ['no text without an excluded word', '-lot', undefined],
    ['what is excluded twice', 'NOT -lot', ['fn1: lot']],
  ])('match %s: %s', (_, query, found) => {
    expect(find(query, memo)).toEqual(found)
  })
})

describe('nearness', () => {
  const units = makeUnits(
    ['p1', 'The lamp of the north mole. A fog came; the lamp went out.'],
    ['p1.1', '1) the mole;'],
    ['p2', 'Fog.'],
  )

  test.each([
    ['in any order', '"mole lamp"~3', ['p1: lamp', 'p1: mole']],
    ['with no more other words', '"mole lamp"~2', undefined],
    ['with those between them alone', '"fog mole"~1', ['p1: mole', 'p1: fog']],
    ['side by side', '"mole north"~0', ['p1: north', 'p1: mole']],
    ['over the points of a paragraph', '"out mole"~2', ['p1: out', 'p1.1: mole']],
    ['in one paragraph alone', '"fog mole"~0', undefined],
    ['one word', '"lamp"~3', ['p1: lamp', 'p1: lamp']],
    ['as they are spelled', '"moles lamp"~9', undefined],
    ['all that are near', '"fog lamp"~9', ['p1: lamp', 'p1: fog', 'p1: lamp']],
    ['a word twice', '"lamp lamp"~9', ['p1: lamp', 'p1: lamp']],
    ['no word that is there once, twice', '"fog fog"~9', undefined],
    ['no word for two patterns', '"nor* *rth"~9', undefined],
    [
      'words for patterns that share one',
      '"l* lam* mol*"~12',
      ['p1: lamp', 'p1: mole', 'p1: lamp', 'p1.1: mole'],
    ],
  ])('matches %s: %s', (_, query, found) => {
    expect(find(query, units)).toEqual(found)
  })
})

test('every word of a phrase stands in the part that is searched', () => {
  const units = makeUnits(
    ['p1', 'The tape'],
    ['p1.1', '1)', { speaker: 'JONES' }],
    ['p1.after', 'was stopped.'],
  )
  expect(find('"tape 1 was"', units)).toEqual(['p1–p1.after: tape 1 was'])
  expect(find('"tape 1 was" -speaker:jones', units)).toBeUndefined()
})

test('words beside the text, of other readings, are found in their unit', () => {
  const units = makeUnits(['p1', 'The shippes go.', { others: 'ships' }], ['p2', 'Ships.'])
  expect(find('ships', units)).toEqual(['p1: ships', 'p2: ships'])
  expect(find('"ships go"', units)).toBeUndefined()
})

test('more matches than a call can have arguments', () => {
  const units = makeUnits(['p1', 'fog '.repeat(130_000)])
  expect(find('(fog OR lamp) in:text', units)).toHaveLength(130_000)
})
