/** What the name of a speaker looks like. */

/** Maximum number of words in a name: `The Deputy Under Secretary of State`. */
const maxWords = 6

/** Maximum number of words in an office before a name in brackets: `The Secretary of State for the Colonies (Mr. Dale)`. */
const maxOfficeWords = 10

/** A word of a name: `Müller`, `O’Brien`, `AB`, `No.`, `1`; not `said`. */
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,?|(?:d|l)[’']\p{Lu}\p{L}*|[1-9]|II|III)$/u

/** Small words in names: `of`, `van`, `des`. */
const particle =
  /^(?:of|the|for|and|&|a|à|al|an|au|aux|da|das|de|del|dem|den|der|des|di|du|e|el|et|für|la|las|le|los|to|und|van|von|y|zu|zum|zur)$/

/** `Mr. Smith`, `General Lee`, `The President`, `Q`: what only a speaker has. */
const titled =
  /^(?:Mr|Mrs|Ms|Miss|Messrs|Dr|Prof|Professor|Sir|Lord|Lady|Herr|Frau|Mme|Mlle|MM?[.]|Sra?[.]|Señora?|Signora?|On[.]|General|Admiral|Colonel|Captain|Major|Senator|Representative|Congressman|Governor|Comrade|Com[.]|Abg[.])(?![\p{L}])[.]?\s|^(?:The |Le |Der |El |Il )?(?:(?:Vice|Prime|Foreign|First|Acting)[ -])?(?:Pr[eé]sident[e]?|Präsident|Minist(?:er|re|ro)|Chairman|Chair|Secretary|Ambassador|Speaker|Premier|Chancellor|King|Queen|Judge|Court|Counsel|Witness|Prisoner|Defendant|Foreman|Interviewer|Interviewee|Moderator|Reporter|Question|Answer|Frage|Antwort|Pregunta|Respuesta|Domanda|Risposta|Demande|Réponse)(?!\p{L})|^[QA][.]?$/iu

/** Words that begin a heading or a remark, and name nobody: `SUBJECT`, `Note`, `Washington, May 4`. */
const heading =
  /^(?:Subjects?|Re|Refs?|References?|Notes?|Notas?|Comments?|Remarks?|P[.]?S[.]?|FYI|To|From|Through|Via|B?cc|Participants?|Present|Absent|Apologies|In attendance|Dates?|Places?|Times?|Summary|Background|Discussion|Recommendations?|Conclusions?|Attachments?|Enclosures?|Annex|Tab|Source|Sources|Action|Info|Problems?|Issues?|Objectives?|Purpose|Introduction|Facts?|Options?|Alternatives?|Pros?|Cons?|Advantages|Disadvantages|Following|Dear|Begin|End|Text|Part|Art[.]?|Articles?|Sec[.]|Section|Chapter|Phase|Point|Step|Paragraph|Page|Item|Figure|Table|Example|Exhibit|Appendix|Document|Telegram|Letter|Department|Embassy|Secret|Confidential|Unclassified|Priority|Immediate|(?:First|Second|Third|Fourth|Fifth)(?:ly)?$|Finally|However|Moreover|Also|Thus|Therefore|Result|Results|Status|Title|Author|Editor|Eyes Only|Nodis|Exdis|Limdis|Ref[.]|Bei|Betreff|Objet|Asunto|Anmerkung|Warning|Caution|Continued|Total|Estimate|Assumptions?|Considerations?|Proposals?|Findings?|Scope|Approach|Implementation|Timing|Timetable|Agenda|Postscript|Translation|Inclosures?|Extract|Copy|Concepts?|Forces|Missions?|Tasks?|Situation|Execution|Command|Logistics|Reasons?|Effects?|Costs?|Risks?|Benefits?|Requirements?|Means|Methods?|Strategy|Policy|Positions?|Context|Aims?|Goals?|Memorandum|Message|Minutes)(?!\p{L})/iu

/** `Sir`, `Mr. Minister`, `Your Excellency`: the salutation of a letter; not `Sir Edward Grey`. */
const salutation =
  /^(?:(?:My Dear |Dear )?(?:Sirs?|Madam|Gentlemen|Ladies and Gentlemen|Excellency|Monsieur|Señor|My Lord)|Your .*|(?:Mr|Mrs|Madam|Monsieur le|Señor|Herr)[.]? (?:Minister|President|Ambassador|Secretary|Attorney|Chairman|Consul|Commissioner|Governor|Senator|General|Ministre)\b.*)$/i

/** `The CHAIRMAN`, `MR. BALFOUR`: the last word is in capitals; not `Mr. Balfour` or `A`. */
const capitals = /(?:^|\s)\p{Lu}[\p{Lu}\p{M}'’-]*\p{Lu}$/u

/**
 * Whether words may name who speaks.
 *
 * @param hasBrackets
 *   Whether a name in brackets is after them; before it an office may be longer.
 */
export function isSpeakerName(name: string, hasBrackets = false): boolean {
  if (heading.test(name) || salutation.test(name)) return false
  const words = name.split(/\s+/)
  if (words.length > (hasBrackets ? maxOfficeWords : maxWords)) return false
  return words.every((word) => nameWord.test(word) || particle.test(word))
}

/** Whether words are the head of a letter: `Mr. Rey to Mr. Dale`. */
export function isLetterHead(name: string): boolean {
  return /\s(?:to|an|à|al|au|a)\s/.test(name)
}

/** Whether only a speaker has such a name: `Mr. Smith`, `The President`. */
export function isTitled(name: string): boolean {
  return titled.test(name)
}

/** Whether a name is printed in capitals, as minutes print those of speakers: `Senator LODGE`. */
export function isInCapitals(name: string): boolean {
  return capitals.test(name)
}

/** Fold a name for comparison: `JONES` is `Jones`. */
export function toNameKey(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}
