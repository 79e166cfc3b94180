import {
  type Answers,
  and,
  dated,
  form,
  from,
  headed,
  linked,
  not,
  numbered,
  onPages,
  pages,
  peking,
  placed,
  to,
} from './answers.ts'

/** Queries with fields, each with the documents that answer it. */
export const fieldQueries: ReadonlyArray<readonly [query: string, answers: Answers]> = [
  // Dates.
  [
    'Hanoi date:1965-02',
    and(
      form('hanoi'),
      dated((date) => date.startsWith('1965-02')),
    ),
  ],
  ['date:1965-02-24', dated((date) => date === '1965-02-24')],
  [
    'date:1965-02..1965-03 Peiping',
    and(
      peking,
      dated((date) => date >= '1965-02-01' && date <= '1965-03-31'),
    ),
  ],
  ['date:<1965-01-10', dated((date) => date < '1965-01-10')],
  ['date:>=1965-06-25', dated((date) => date >= '1965-06-25')],
  [
    'date:1965-03-02..1965-03-04 -kind:telegram',
    and(
      dated((date) => date >= '1965-03-02' && date <= '1965-03-04'),
      not(headed(/Telegram/)),
    ),
  ],
  ['date:"February 24, 1965"', dated((date) => date === '1965-02-24')],
  ['date:February 24, 1965', dated((date) => date === '1965-02-24')],
  [
    'date:1965-4 Hanoi',
    and(
      form('hanoi'),
      dated((date) => date.startsWith('1965-04')),
    ),
  ],
  [
    'date:"April 1965" Hanoi',
    and(
      form('hanoi'),
      dated((date) => date.startsWith('1965-04')),
    ),
  ],
  [
    'date:1965-02–1965-03 Peiping',
    and(
      peking,
      dated((date) => date >= '1965-02-01' && date <= '1965-03-31'),
    ),
  ],
  ['date:1965-02-24,1965-03-02', dated((date) => ['1965-02-24', '1965-03-02'].includes(date))],
  // What a document is.
  ['doc:162', ({ id }) => id === 'd162'],
  ['(doc:162 OR doc:163) contact', and(({ id }) => ['d162', 'd163'].includes(id), form('contact'))],
  ['kind:telegram Stoneman', and(headed(/Telegram/), form('stoneman'))],
  ['kind:"editorial note"', headed(/^Editorial Note/)],
  [
    'kind:telegram date:1965-03',
    and(
      headed(/Telegram/),
      dated((date) => date.startsWith('1965-03')),
    ),
  ],
  ['from:"Embassy in Vietnam" Peiping', and(from('embassy', 'in', 'vietnam'), peking)],
  ['from:rusk', from('rusk')],
  ['to:"Embassy in Vietnam"', to('embassy', 'in', 'vietnam')],
  ['from:bundy to:johnson', and(from('bundy'), to('johnson'))],
  ['vol:frus1964-68v02 Stoneman', form('stoneman')],
  ['vol:2 Stoneman', form('stoneman')],
  ['vol:II Stoneman', form('stoneman')],
  ['vol:3 Stoneman', () => false],
  ['kind:telegrams Stoneman', and(headed(/Telegram/), form('stoneman'))],
  ['kind:telegram,letter Stoneman', and(headed(/Telegram|^Letter/), form('stoneman'))],
  ['place:Saigon', placed('saigon')],
  ['place:"new york"', placed('new', 'york')],
  ['Peiping -place:Saigon', and(peking, not(placed('saigon')))],
  ['term:SYG', linked('t_SYG1')],
  ['person:"Charles W. Yost"', linked('p_YCW1')],
  ['doc:160..165', numbered((number) => number >= 160 && number <= 165)],
  [
    'doc:>340 Hanoi',
    and(
      numbered((number) => number > 340),
      form('hanoi'),
    ),
  ],
  ['doc:<=5', numbered((number) => number <= 5)],
  ['doc:162,163', numbered((number) => number === 162 || number === 163)],
  ['doc:162, 163, 340..342', numbered((number) => [162, 163, 340, 341, 342].includes(number))],
  ['p:366..367 diplomacy', onPages(['366', '367'], form('diplomacy'))],
  ['p:366–67 diplomacy', onPages(['366', '367'], form('diplomacy'))],
  ['p:366.. diplomacy', onPages(pages(366, 2000), form('diplomacy'))],
  ['p:>700', onPages(pages(701, 2000), () => true)],
  ['p:>=700 Hanoi', onPages(pages(700, 2000), form('hanoi'))],
  ['p:..5', onPages(pages(1, 5), () => true)],
  ['p:<5', onPages(pages(1, 4), () => true)],
  ['p:366,370 Hanoi', onPages(['366', '370'], form('hanoi'))],
  ['person:yost', linked('p_YCW1')],
  ['person:yost infiltration', and(linked('p_YCW1'), form('infiltration'))],
]
