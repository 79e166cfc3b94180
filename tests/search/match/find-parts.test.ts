import { describe, expect, test } from 'vitest'
import { draw as find } from './find.ts'
import { makeUnits } from './make-text.ts'
import { memo } from './memo.ts'

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
    ['a speaker by how a word begins', 'speaker:"vic* pres*" mill', ['p4: mill']],
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
    ['words from a page on', 'mill p:6..', ['p4: mill']],
    ['words behind a page', 'mill p:>xii', ['p2.1: mill', 'p3: mill', 'p4: mill']],
    ['words up to a page', 'mill p:..xii', ['p2: mill', 'p2.1: mill']],
    ['words before a page', 'mill p:<1', ['p2: mill', 'p2.1: mill']],
    ['words on any of several pages', 'mill p:xii,5', ['p2: mill', 'p2.1: mill', 'p4: mill']],
    ['a page', 'p:5', []],
  ])('match %s: %s', (_, query, found) => {
    expect(find(query, interview)).toEqual(found)
  })
})

describe('facts', () => {
  const about = {
    ...{ id: 'd162', number: '162.', date: '1965-02-24' },
    ...{ from: ['the Embassy in Vietnam'], to: ['the Department of State', 'Mr. Rusk'] },
    facts: {
      kind: ['Memorandum of Conversation'],
      ...{ person: ['Rusk, Dean'], place: ['New York'] },
    },
  }

  test.each([
    ['kind:memorandum', true],
    ['kind:"memorandum of conversation"', true],
    ['kind:memorandums', true],
    ['kind:"memorandum of conversations"', true],
    ['kind:memo', false],
    ['kind:memo*', true],
    ['kind:"*randum of"', true],
    ['kind:tele*', false],
    ['from:embassy', true],
    ['from:vietnam', true],
    ['from:rusk', false],
    ['to:rusk', true],
    ['to:"department of state"', true],
    ['doc:162', true],
    ['doc:d162', true],
    ['doc:16', false],
    ['doc:160..162', true],
    ['doc:>161', true],
    ['doc:>162', false],
    ['doc:<=162', true],
    ['doc:5,162', true],
    ['doc:5,160..161', false],
    ['kind:letter,memorandum', true],
    ['date:1964,1965-02', true],
    ['vol:v2', true],
    ['vol:"January–June 1965"', true],
    ['vol:1966', false],
    ['vol:2', true],
    ['vol:02', true],
    ['vol:ii', true],
    ['vol:3', false],
    ['person:"dean rusk"', true],
    ['person:"rus* dean"', true],
    ['person:york', false],
    ['place:york', true],
    ['-place:york', false],
    ['place:rusk', false],
    ['term:rusk', false],
    ['place:york in:notes', false],
    ['place:york kind:memorandum', true],
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
