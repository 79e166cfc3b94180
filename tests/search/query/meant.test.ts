import { expect, test } from 'vitest'
import { fromText } from '../../../src/search/query/from-text.ts'

/** What was not understood, with the query that was probably meant. */
function meant(text: string): Array<string> {
  return fromText(text).misreadings.map(
    ({ type, value, instead = '' }) => `${type} ${value}: ${instead}`,
  )
}

test.each([
  ['hanoi not peking', ['operator not: hanoi NOT peking']],
  ['hanoi and not "peking"', ['operator and not: hanoi AND NOT "peking"']],
  [
    '(hanoi or peking) or laos',
    ['operator or: (hanoi OR peking) OR laos'].flatMap((one) => [one, one]),
  ],
  ['not hanoi', ['operator not: NOT hanoi']],
  ['hanoi or', []],
  ['from:or peking', []],
  ['"hanoi or peking"', []],
  ['infiltration near north', ['near near: "infiltration north"~5']],
  ['infiltration w/3 "the north" now', ['near w/3: "infiltration the north"~3 now']],
  ['(rusk) NEAR/9 yost', ['near NEAR/9: ']],
  ['near north', []],
  ['hanoi ~5 peking', ['distance ~5: "hanoi peking"~5']],
  ['hanoi ~5', ['distance ~5: ']],
  ['!hanoi rusk', ['sign !: -hanoi rusk']],
  ['rusk ~hanoi', ['sign ~: rusk -hanoi']],
  ['rusk +hanoi', ['sign +: rusk hanoi']],
  ['rusk <hanoi', ['sign <: ']],
  ['munich | geneva', ['sign |: munich OR geneva']],
  ['rusk munich|geneva', ['sign |: rusk munich OR geneva']],
  ['munich && geneva', ['sign &&: munich AND geneva']],
  ['munich ! geneva', ['sign !: munich NOT geneva']],
  ['| geneva', ['sign |: ']],
  ['p:370..366 rusk', ['reversed 370..366: p:366..370 rusk']],
  ['rusk p:370–366', ['reversed 370–366: rusk p:366..370']],
  ['doc:165..160', ['reversed 165..160: doc:160..165']],
  ['date:1965-03..1965-02', ['reversed 1965-03..1965-02: date:1965-02..1965-03']],
  ['date:1965-02-30 rusk', ['day 1965-02-30: date:1965-02-28 rusk']],
  ['date:"February 30, 1965"', ['day February 30, 1965: date:"February 28, 1965"']],
  ['date:February 30, 1965', ['day February 30, 1965: date:"February 28, 1965"']],
  ['date:<1965-02-29', ['day <1965-02-29: date:<1965-02-28']],
  ['p:1..99999999999999999999', ['value 1..99999999999999999999: ']],
  ['doc:-1 rusk', ['value -1: -doc:1 rusk']],
  ['rusk from:-bundy', ['value -bundy: rusk -from:bundy']],
  ['kind:!telegram', ['value !telegram: -kind:telegram']],
  ['from:bundy|rusk', ['sign |: ']],
  ['doc:a..b', ['value a..b: ']],
])('what %s probably means is known', (typed, known) => {
  expect(meant(typed)).toEqual(known)
  for (const { instead } of fromText(typed).misreadings)
    if (instead !== undefined) expect(fromText(instead).misreadings).toEqual([])
})
