/** The start of a turn of speech. */
export interface Turn {
  /** Range of the name and its colon (UTF-16 code units, 0-based, end exclusive). */
  start: number
  end: number
  /** Name without stage directions: `Dr. Müller`. */
  name: string
  /** Whether the name alone says that it is of a speaker: `Q`, `Mr. Smith`. */
  isTitled: boolean
  /** Whether it is an initial with a full stop, `Q.` or `A.`, which only names somebody if the other is there too. */
  isInitial?: true
}

/** Maximum length of a name with its stage directions (UTF-16 code units). */
const longest = 80

/** Maximum number of words in a name: `The Deputy Under Secretary of State`. */
const maxWords = 6

/** `Dr. Müller (laughing):`, `“JONES:`, `Q.:`; not `He said:`, `3:` or `Note that he said:`. */
const turn =
  /^(\s*["“„«]?)(\p{Lu}[^:()[\]\n\t]{0,60}?)(\s*(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\]))?\s?:(?=\s|$)/u

/** `Q. When`, `A. In 1931.`; not `A.D.` */
const initial = /^(\s*["“„«]?)([QA])[.](?=\s+["“„«]?[\p{Lu}\d])/u

/** A word of a name: `Müller`, `O’Brien`, `AB`, `No.`, `1`; not `said`. */
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,?|(?:d|l)[’']\p{Lu}\p{L}*|[1-9]|II|III)$/u

/** Small words in names: `of`, `van`. */
const particle = /^(?:of|the|for|and|&|a|al|da|de|del|der|di|du|el|la|le|van|von|y|to)$/

/** `Mr. Smith`, `General Lee`, `The President`, `Q`: what only a speaker has. */
const titled =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Herr|Frau|Mme|Mlle|Señora?|General|Admiral|Colonel|Captain|Major|Senator|Representative|Congressman|Governor)\b[.]?\s|^(?:The )?(?:(?:Vice |Prime |Foreign )?(?:President|Minister|Chairman|Chair|Secretary|Ambassador|Speaker|Premier|Chancellor|King|Queen|Judge|Court|Witness|Interviewer|Interviewee|Moderator|Reporter|Question|Answer))\b|^[QA][.]?$/i

/** Words that begin a heading or a remark, and name nobody: `SUBJECT`, `Note`, `Washington, May 4`. */
const heading =
  /^(?:Subjects?|Re|Refs?|References?|Notes?|Notas?|Comments?|Remarks?|P[.]?S[.]?|FYI|To|From|Through|Via|B?cc|Participants?|Present|Dates?|Places?|Times?|Summary|Background|Discussion|Recommendations?|Conclusions?|Attachments?|Enclosures?|Annex|Tab|Source|Sources|Action|Info|Problems?|Issues?|Objectives?|Purpose|Introduction|Facts?|Options?|Alternatives?|Pros?|Cons?|Advantages|Disadvantages|Following|Dear|Begin|End|Text|Part|Articles?|Section|Chapter|Phase|Point|Step|Paragraph|Page|Item|Figure|Table|Example|Exhibit|Appendix|Document|Telegram|Letter|Department|Embassy|Secret|Confidential|Unclassified|Priority|Immediate|First|Second|Third|Fourth|Fifth|Finally|However|Moreover|Also|Thus|Therefore|Result|Results|Status|Title|Author|Editor|Eyes Only|Nodis|Exdis|Limdis|Ref[.]|Bei|Betreff|Objet|Asunto|Anmerkung|Warning|Caution|Continued|Total|Estimate|Assumptions?|Considerations?|Proposals?|Findings?|Scope|Approach|Implementation|Timing|Timetable|Agenda|Postscript|Translation|Inclosures?|Extract|Copy|Concepts?|Forces|Missions?|Tasks?|Situation|Execution|Command|Logistics|Reasons?|Effects?|Costs?|Risks?|Benefits?|Requirements?|Means|Methods?|Strategy|Policy|Positions?|Context|Aims?|Goals?|Memorandum|Message|Minutes)\b/i

/** `Sir`, `Mr. Minister`, `Your Excellency`: the salutation of a letter; not `Sir Edward Grey`. */
const salutation =
  /^(?:(?:My Dear |Dear )?(?:Sirs?|Madam|Gentlemen|Ladies and Gentlemen|Excellency|Monsieur|Señor|My Lord)|Your .*|(?:Mr|Mrs|Madam|Monsieur le|Señor|Herr)[.]? (?:Minister|President|Ambassador|Secretary|Attorney|Chairman|Consul|Commissioner|Governor|Senator|General|Ministre)\b.*)$/i

/** Read the name at the start of a paragraph. */
export function readTurn(paragraph: string): Turn | undefined {
  const match = turn.exec(paragraph.slice(0, longest + longest))
  if (!match) return readInitial(paragraph)
  const [whole, before = '', written = ''] = match
  const name = written.trim()
  if (whole.length > longest || heading.test(name) || salutation.test(name)) return undefined
  const words = name.split(/\s+/)
  if (words.length > maxWords || !words.every((word) => isNamePart(word))) return undefined
  const { length } = whole
  return { start: before.length, end: length, name, isTitled: titled.test(name) }
}

function readInitial(paragraph: string): Turn | undefined {
  const [whole, before = '', name = ''] = initial.exec(paragraph) ?? []
  if (whole === undefined) return undefined
  return { start: before.length, end: whole.length, name, isTitled: true, isInitial: true }
}

function isNamePart(word: string): boolean {
  return nameWord.test(word) || particle.test(word)
}

/** Fold a name for comparison: `JONES` is `Jones`. */
export function toNameKey(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}
