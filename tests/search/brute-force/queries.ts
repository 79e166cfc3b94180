import { fieldQueries } from './field-queries.ts'
import {
  type Answers,
  and,
  form,
  general,
  near,
  not,
  or,
  peking,
  phrase,
  vietnam,
  within,
} from './answers.ts'

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
  ['"infiltration North" ~5 Burma', and(near(5, 'infiltration', 'north'), form('burma'))],
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
  ...fieldQueries,
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
