/** Words before the numbers of papers. */
const papers =
  'tel(?:egram)?s?|(?:Emb|Dep|Def|Con)(?:cir)?tels?|cables?|despatch(?:es)?|dispatch(?:es)?|airgrams?|memo(?:randum|randa|s)?|circulars?|instructions?|series|nos?|nr|num|file'

/** Words before the numbers of other things that are numbered, which may also stand before a count. */
const things = [
  'letters?|notes?|messages?|reports?|papers?|numbers?|targets?|pages?|pp?|par(?:agraph|a)?s?|tabs?|items?|sections?|secs?',
  'articles?|arts?|chapters?|annex(?:es)?|enclosures?|points?|steps?|phases?|parts?|hills?|routes?|lines?|volumes?|vols?',
  'tables?|resolutions?|cases?|rooms?|box|lot|jobs?|options?|questions?|zones?|groups?',
].join('|')

/** Words before the numbers of the papers of someone, or before a count. */
const owners = 'your|my|our|his|her|their|\\p{L}{1,24}’s?'

/** What may stand between such a word and its number: `No. `, other numbers, `and`. */
const between = '[.]? (?:nos?[.] )?#?(?:[\\d/–-]{1,10}(?: ?[,;&]|,? (?:and|or|to|through))? ){0,4}'

/** `Embtel 1836`, `telegrams 524 and `, `No. `, `#`; not `the `. */
export const paperBefore = new RegExp(`(?<!\\p{L})(?:${papers})${between}$|#$`, 'iu')

/** `target `, `pages 3 and `; not `the `. */
export const thingBefore = new RegExp(`(?<!\\p{L})(?:${things})${between}$`, 'iu')

/** `your `, `Rusk’s `; not `the `. */
export const ownerBefore = new RegExp(`(?<!\\p{L})(?:${owners})${between}$`, 'iu')

/** Words with a capital at the start of a sentence, after which a number is a year or a count. */
const opening =
  'The|In|On|At|Of|All|Some|About|Over|Since|By|From|To|Until|After|Before|During|These|Those|And|But|Or|For|With|Only|Nearly|Approximately|Another|Between|As|If|When|Les|Des|Im|Am|Die|Der|Das|Le|La|En|El|Los|Las|Dal|Nel|Il'

/** `Saigon `, `NSC `, `PS `, `CAP–`; not `In `. */
export const nameBefore = new RegExp(
  `(?<!\\p{L})(?!(?:${opening}) )\\p{Lu}[\\p{L}’.-]{1,24} (?:[\\d/–-]{1,10}(?: ?[,;&]|,? (?:and|or|to))? ){0,4}$`,
  'u',
)

/** The word in `Embtel 1836`, `telegrams 524 and 100`, by which numbers of papers are compared. */
const word = new RegExp(`(\\p{L}{1,24})${between}$`, 'iu')

/** Find the word to which a number belongs: `telegram` before `524` and before `100` in `telegrams 524 and 100`. */
export function numberedWord(before: string): string | undefined {
  return word.exec(before)?.[1]?.toLowerCase().replace(/s$/, '')
}
