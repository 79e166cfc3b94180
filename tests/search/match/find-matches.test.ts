import { describe, expect, test } from 'vitest'
import type { StoredUnit, TextAbout } from '../../../src/search/text/stored-text.ts'
import { findUnit } from '../../../src/search/text/matched-text.ts'
import { listUnitWords } from '../../../src/search/text/outline.ts'
import { findQuery } from './find.ts'
import { makeText, makeUnits } from './make-text.ts'

const names = [
  ['Viet Nam', 'Vietnam'],
  ['Secretary-General', 'SYG', 'UNSYG'],
  ['Peiping', 'Peking', 'Beijing'],
]

/** Write what answers a query: `unit: words`, folded. */
function find(query: string, units: ReadonlyArray<StoredUnit>, about: Partial<TextAbout> = {}) {
  const text = makeText(units, about, ['v2', 'Vietnam, January–June 1965'])
  const words = units.flatMap(listUnitWords)
  return findQuery(query, units, text, names)?.map(({ first, last }) => {
    const [from, to] = [first, last].map((word) => units[findUnit(text.units, word)]?.id)
    return `${from === to ? from : `${from}–${to}`}: ${words.slice(first, last + 1).join(' ')}`
  })
}

const memo = makeUnits(
  ['title', 'Memorandum of Telephone Conversation (Yost)'],
  ['', 'Washington, February 24.'],
  ['p1', 'Sec said he would appreciate the following points:'],
  ['p1.1', '1) that a political channel can be used;'],
  ['p1.2', '2) the cessation of infiltration; infiltrated personnel; U.S. aid'],
  ['p1.after', 'forces would go home—he could explore. Quiet diplomacy.'],
  ['p2', '(Y’s office called.) 1 200 men; 3,400 men; we’re'],
  ['p3', 'A call on Viet-Nam.'],
  ['p4', "The Secretary-General’s call; Peiping's; the Secretary General; UNSYG."],
  ['fn1', 'Source: Rusk Files: Lot 72 D 192. Quiet.'],
)

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

describe('parts of a text', () => {
  test.each([
    ['words in the notes alone', 'quiet in:notes', ['fn1: quiet']],
    ['words in the text alone', 'quiet in:text', ['p1.after: quiet']],
    ['words in the title alone', 'yost in:title', ['title: yost']],
    ['no words of another part', 'rusk in:title', undefined],
    ['the dateline in the text', 'washington in:text', [': washington']],
    ['a text that has the part', 'in:notes', []],
    [
      'the words of a group in a part',
      '(quiet in:notes) (quiet in:text)',
      ['p1.after: quiet', 'fn1: quiet'],
    ],
    [
      'words of another part beside a group',
      'yost (quiet in:notes)',
      ['title: yost', 'fn1: quiet'],
    ],
    ['words in any but a part', 'quiet -in:notes', ['p1.after: quiet']],
    ['no text without words in any other part', 'rusk -in:notes', undefined],
    ['no words in two parts at once', 'quiet in:notes in:text', undefined],
    ['words in either part', 'quiet (in:notes OR in:title)', ['p1.after: quiet', 'fn1: quiet']],
    ['what is excluded, wherever it stands', 'quiet in:notes -yost', undefined],
    [
      'what is not in an excluded part',
      'quiet -(yost in:notes)',
      ['p1.after: quiet', 'fn1: quiet'],
    ],
  ])('match %s: %s', (_, query, found) => {
    expect(find(query, memo)).toEqual(found)
  })

  test('a text without a part does not answer for it', () => {
    expect(find('in:notes', makeUnits(['p1', 'Fog.']))).toBeUndefined()
    expect(find('-in:notes', makeUnits(['p1', 'Fog.']))).toEqual([])
  })
})

describe('in an interview', () => {
  const interview = makeUnits(
    ['title', 'Interview with Mary Jones'],
    ['p1', 'When did you begin at the mill, Mrs. Jones?', { speaker: 'INTERVIEWER' }],
    ['p2', 'In 1931. The mill was new.', { locator: '@xii', speaker: 'JONES' }],
    ['p2.1', '1) The mill burned;', { locator: '@xii–4', speaker: 'JONES' }],
    ['p3', 'The tape was stopped at the mill.', { locator: '@A–1' }],
    ['p4', 'Which mill?', { speaker: 'The Vice President', locator: '@5–7' }],
  )

  test.each([
    ['a speaker by the name', 'speaker:jones', []],
    ['a speaker by a part of the name', 'speaker:president', []],
    ['a speaker by several words', 'speaker:"vice president" mill', ['p4: mill']],
    ['no speaker by other words', 'speaker:"the president"', undefined],
    ['words where the speaker says them', 'speaker:jones mill', ['p2: mill', 'p2.1: mill']],
    ['no words that others say', 'speaker:jones begin', undefined],
    ['what others than a speaker say', 'mill -speaker:jones', ['p1: mill', 'p3: mill', 'p4: mill']],
    ['nobody who is only mentioned', 'speaker:mary', undefined],
    ['words on a page', 'mill p:6', ['p4: mill']],
    ['words on pages in roman numbers', 'mill p:x..xiii', ['p2: mill', 'p2.1: mill']],
    ['words on pages from the roman to the arabic numbers', 'mill p:xx..2', ['p2.1: mill']],
    ['words on a page without a number', 'mill p:a', ['p3: mill']],
    ['words on no other page', 'mill p:8', undefined],
    ['a page', 'p:5', []],
  ])('match %s: %s', (_, query, found) => {
    expect(find(query, interview)).toEqual(found)
  })
})

describe('facts', () => {
  const about = {
    ...{ id: 'd162', number: '162.', date: '1965-02-24' },
    ...{ from: ['the Embassy in Vietnam'], to: ['the Department of State', 'Mr. Rusk'] },
    facts: { kind: ['Memorandum of Conversation'] },
  }

  test.each([
    ['kind:memorandum', true],
    ['kind:"memorandum of conversation"', true],
    ['kind:memo', false],
    ['from:embassy', true],
    ['from:vietnam', true],
    ['from:rusk', false],
    ['to:rusk', true],
    ['to:"department of state"', true],
    ['doc:162', true],
    ['doc:d162', true],
    ['doc:16', false],
    ['vol:v2', true],
    ['vol:"January–June 1965"', true],
    ['vol:1966', false],
    ['date:1965-02', true],
    ['date:<1965-02-24', false],
    ['-date:1966', true],
    ['from:embassy to:rusk date:1965 kind:memorandum', true],
    ['from:embassy to:bundy', false],
  ])('of a text answer %s: %s', (query, isFound) => {
    expect(find(query, memo, about)).toEqual(isFound ? [] : undefined)
  })

  test('that are not known answer nothing', () => {
    for (const query of ['kind:telegram', 'from:rusk', 'to:rusk', 'date:1965', 'doc:162'])
      expect(find(query, memo)).toBeUndefined()
  })

  test('limit no words', () => {
    expect(find('yost from:embassy', memo, about)).toEqual(['title: yost'])
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
