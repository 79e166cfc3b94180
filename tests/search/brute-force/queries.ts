import { type Block, type Document, isForm, toWords } from './read-tei.ts'

/** Whether a document answers a query. */
type Answers = (document: Document) => boolean

/** A word of a block at a place, or a test of it. */
type Wanted = string | RegExp

const isWord = (wanted: Wanted) => (word: string) =>
  typeof wanted === 'string' ? word === wanted : wanted.test(word)

/** Documents with a word, in any of its forms. */
const form = (word: string): Answers =>
  inAny(({ words }) => words.some((other) => isForm(word, other)))

/** Documents with words in this order in a block. */
const phrase = (...wanted: ReadonlyArray<Wanted>): Answers =>
  inAny((block) => hasPhrase(block, wanted))

/** Documents with words in a block, in any order, among no more than some others. */
const near = (distance: number, ...wanted: ReadonlyArray<Wanted>): Answers =>
  inAny(({ words }) =>
    words.some((_, first) => {
      const window = words.slice(first, first + wanted.length + distance)
      return wanted.every((word) => window.some(isWord(word)))
    }),
  )

const or =
  (...answers: ReadonlyArray<Answers>): Answers =>
  (document) =>
    answers.some((one) => one(document))
const and =
  (...answers: ReadonlyArray<Answers>): Answers =>
  (document) =>
    answers.every((one) => one(document))
const not =
  (one: Answers): Answers =>
  (document) =>
    !one(document)

/** Documents in whose blocks of a part something is found. */
const within =
  (part: Block['part'], answers: Answers): Answers =>
  (document) =>
    answers({ ...document, blocks: document.blocks.filter((block) => block.part === part) })

/** Documents in whose blocks on pages something is found. */
const onPages =
  (pages: ReadonlyArray<string>, answers: Answers): Answers =>
  (document) =>
    answers({
      ...document,
      blocks: document.blocks.filter((block) => block.pages.some((page) => pages.includes(page))),
    })

const dated =
  (test: (date: string) => boolean): Answers =>
  ({ date }) =>
    date !== '' && test(date)
const headed =
  (pattern: RegExp): Answers =>
  ({ heading }) =>
    pattern.test(heading)
const linked =
  (...ids: ReadonlyArray<string>): Answers =>
  ({ links }) =>
    ids.some((id) => links.has(id))
/** Documents whose heading names a sender, or who prepared them: `Telegram From the Embassy in Vietnam to …`; no conversations. */
const from = (...words: ReadonlyArray<string>): Answers =>
  headedBy(/ (?:From|by) (.*?)(?: to | and |$)/, words)

/** Documents whose heading names an addressee, behind the last `to`. */
const to = (...words: ReadonlyArray<string>): Answers => headedBy(/ From .* to (.*)$/, words)

function headedBy(pattern: RegExp, words: ReadonlyArray<string>): Answers {
  return ({ heading }) => hasPhrase({ words: toWords(pattern.exec(heading)?.[1] ?? '') }, words)
}

function inAny(test: (block: Block) => boolean): Answers {
  return ({ blocks }) => blocks.some(test)
}

function hasPhrase({ words }: Pick<Block, 'words'>, wanted: ReadonlyArray<Wanted>): boolean {
  return words.some((_, first) =>
    wanted.every((word, index) => isWord(word)(words[first + index] ?? '')),
  )
}

const vietnam = or(phrase('vietnam'), phrase('viet', 'nam'))
const general = or(phrase('secretary', 'general'), phrase('syg'), phrase('unsyg'))
const peking = or(phrase('peiping'), phrase('peking'), phrase('beijing'))

/** Queries, each with the documents that answer it. */
export const queries: ReadonlyArray<readonly [query: string, answers: Answers]> = [
  // Any of several, and groups.
  ['Burma OR Rangoon', or(form('burma'), form('rangoon'))],
  ['Burma OR Rangoon OR Stoneman', or(form('burma'), form('rangoon'), form('stoneman'))],
  ['contact (Burma OR Rangoon)', and(form('contact'), or(form('burma'), form('rangoon')))],
  [
    '(Burma contact) OR (Rangoon telegram)',
    or(and(form('burma'), form('contact')), and(form('rangoon'), form('telegram'))),
  ],
  [
    'Taylor (bombing OR "air strikes")',
    and(form('taylor'), or(form('bombing'), phrase('air', 'strikes'))),
  ],
  [
    '"quiet diplomacy" OR "honest broker"',
    or(phrase('quiet', 'diplomacy'), phrase('honest', 'broker')),
  ],
  ['Vietnam Burma OR Rangoon', and(vietnam, or(form('burma'), form('rangoon')))],
  ['Burma AND Hanoi OR Stoneman', or(and(form('burma'), form('hanoi')), form('stoneman'))],
  // What is excluded.
  ['contact NOT hanoi', and(form('contact'), not(form('hanoi')))],
  ['contact -(hanoi OR peiping)', and(form('contact'), not(or(form('hanoi'), peking)))],
  ['Burma -(contact Hanoi)', and(form('burma'), not(and(form('contact'), form('hanoi'))))],
  ['infiltration -"South Vietnam"', and(form('infiltration'), not(phrase('south', 'vietnam')))],
  [
    'Burma NOT (Thant OR "Viet Nam")',
    and(form('burma'), not(or(form('thant'), phrase('viet', 'nam')))),
  ],
  ['bilateral -contact', and(form('bilateral'), not(form('contact')))],
  ['NOT NOT Stoneman', form('stoneman')],
  // Patterns.
  ['chop*', phrase(/^chop/)],
  ['*ception', phrase(/ception$/)],
  ['neg*ions', phrase(/^neg.*ions$/)],
  ['*bilater*', phrase(/bilater/)],
  ['*dom', phrase(/dom$/)],
  ['"air str*"', phrase('air', /^str/)],
  ['"*ed personnel"', phrase(/ed$/, 'personnel')],
  ['"infiltrat* of men"', phrase(/^infiltrat/, 'of', 'men')],
  ['Burma -negotiat*', and(form('burma'), not(phrase(/^negotiat/)))],
  // Words near to each other.
  ['"bilateral contact"~0', near(0, 'bilateral', 'contact')],
  ['"contact bilateral"~3', near(3, 'contact', 'bilateral')],
  ['"infiltration North"~5', near(5, 'infiltration', 'north')],
  ['"bombing pause"~5', near(5, 'bombing', 'pause')],
  ['"Hanoi Peiping Moscow"~10', near(10, 'hanoi', 'peiping', 'moscow')],
  ['"negotiat* withdraw*"~8', near(8, /^negotiat/, /^withdraw/)],
  ['Burma "Thant proposal"~20', and(form('burma'), near(20, 'thant', 'proposal'))],
  // Parts of a document.
  ['Burma in:notes', within('notes', form('burma'))],
  ['Burma in:text', within('text', form('burma'))],
  ['Saigon in:title', within('title', form('saigon'))],
  ['Embassy in:title', within('title', form('embassy'))],
  ['"Lot 72 D 192" in:notes', within('notes', phrase('lot', '72', 'd', '192'))],
  ['"quiet diplomacy" in:text', within('text', phrase('quiet', 'diplomacy'))],
  [
    '(Burma in:notes) (Hanoi in:text)',
    and(within('notes', form('burma')), within('text', form('hanoi'))),
  ],
  ['Taylor in:title in:notes', () => false],
  [
    '(Unger in:notes) -(Unger in:text)',
    and(within('notes', form('unger')), not(within('text', form('unger')))),
  ],
  [
    '"top secret" (in:notes OR in:title)',
    or(within('notes', phrase('top', 'secret')), within('title', phrase('top', 'secret'))),
  ],
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
  ['p:366..367 diplomacy', onPages(['366', '367'], form('diplomacy'))],
  ['person:yost', linked('p_YCW1')],
  ['person:yost infiltration', and(linked('p_YCW1'), form('infiltration'))],
  // Numbers, marks and letters.
  ['82,000', phrase('82000')],
  ['82000', phrase('82000')],
  ['82 000', phrase('82000')],
  ['"80,000 men"', phrase('80000', 'men')],
  ['“loss of face”', phrase('loss', 'of', 'face')],
  ['«quiet diplomacy»', phrase('quiet', 'diplomacy')],
  ["Y's", form("y's")],
  ['“Y’s office”', phrase("y's", 'office')],
  ['demarche', form('demarche')],
  ['DÉMARCHE', form('demarche')],
  ['de\u0301marche', form('demarche')],
  ['nego\u00adtiations Burma', and(form('negotiations'), form('burma'))],
  ['tit-for-tat', phrase('tit', 'for', 'tat')],
  ['"tit—for—tat"', phrase('tit', 'for', 'tat')],
  ['ofﬁce Stoneman', and(form('office'), form('stoneman'))],
  // Names.
  ['Beijing Burma', and(peking, form('burma'))],
  ['SYG Burma', and(general, form('burma'))],
  ['"Viet Nam" -Vietnam', () => false],
  ['"SYG" -"Secretary-General"', and(phrase('syg'), not(phrase('secretary', 'general')))],
]
