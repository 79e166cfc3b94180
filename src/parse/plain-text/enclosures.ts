import type { Text } from '../../tree/nodes.ts'
import { toBare } from './bare.ts'
import { fromDateline } from './dateline.ts'
import { isHeading } from './headings.ts'
import { isSignature } from './names.ts'

/** Maximum length of the line above an enclosure (UTF-16 code units). */
const longestMark = 140

const word =
  '(?:Attachment|(?:Sub-?)?[EI]nclosure|Annex(?:ure|e)?|Tab|Appendix|Beilage|Anlage|Anhang|Pièce jointe|Anexo|Anejo|Adjunto|Allegato|Bijlage)'

/** `No. 2`, `Nº 1`, `A`, `IV`, `2b`. */
const count = '(?:(?:No|Nr|N[º°])[.]? ?)?(?:\\d{1,3}\\p{L}?|\\p{Lu}|[IVX]{1,5})'

/** ` in No. 47`, ` to Despatch No. 45`, ` à la dépêche du 3 mai`, ` zu Nr. 12`; not ` of my letter`. */
const container =
  '(?: (?:in|to|zu|à|au|al|alla|a) (?:the |la |el |il |dem |der )?(?:foregoing |above |preceding )?(?:(?:No|Nr|N[º°])[.]?|D[ei]spatch|Document|Letter|Note|Memorandum|Report|Telegram|dépêche|lettre|Bericht|Schreiben|Telegramm|nota|oficio|despacho|carta|dispaccio|lettera)(?!\\p{L})[^;:]{0,60})'

/** What each mark begins with, for a quick test: `[Inclosure`, `Tab`; not `The`. */
const start = new RegExp(`^\\[?${word}`, 'iu')

/** `[Inclosure 1 in No. 663.—Translation.]`, `[Attachment]`; not `[Enclosures not printed.]` */
const bracketed = new RegExp(`^\\[${word}(?![\\p{L}’'])[^\\[\\]]*\\][.]?$`, 'iu')

/** `Enclosure 2`, `Tab A`, `ANNEX`, `Beilage I.`, `Inclosure in No. 47.`; not `Tab A is attached` or `Enclosure: a map`. */
const bare = new RegExp(`^${word}(?: ${count})?${container}?[.]?$`, 'iu')

/** `Attachment A: Draft Letter`, `Annex 2.—List of Wells`; not `Attachment A: not found.` or `Enclosure: a map`. */
const titled = new RegExp(`^${word} ${count}(?:: | ?[.] ?[—–] ?| [—–] )\\p{Lu}.{0,100}[^.]$`, 'iu')

/** What is not there, or is part of a sentence: `[Attachment not found.]`, `Annex in No. 5 was lost.` */
const absent =
  /(?<!\p{L})(?:not|omitted|missing|illegible|lost|attached|sent|is|are|was|were|has|had|est|ist|wurde)(?!\p{L})/iu

/** `Attachment`, `Annex A`: marks without brackets that do not divide documents of the series. */
const attachment = /^(?:Attachment|Annex|Appendix)(?: [A-Z\d]{1,3})?$/

/** A line in brackets in the head of an enclosure: `[Translation.]`, `[Telegram.]`. */
const bracketedLine = /^\[[^[\]]{1,60}\]$/

/** Words before the person to whom a letter goes: `Mr. Rey` in `Mr. Rey to Mr. Dale.` */
const sender =
  /^(?:[\p{Lu}&(“][\p{L}.,’')”-]*|and|de|de la|der|etc[.],?|in|of|the|to|van|von|du|für|zu)$/u

/** Whether a line is above an enclosure, and more than a remark that it is missing. */
export function isEnclosureMark(line: string): boolean {
  if (line.length > longestMark || !start.test(line)) return false
  const mark = toBare(line)
  return (bracketed.test(mark) || bare.test(mark)) && !absent.test(mark)
}

/** Whether a line is above an enclosure and has its title. Below a signature, such lines are a list of what is enclosed. */
export function isTitledMark(line: string): boolean {
  return line.length <= longestMark && start.test(line) && titled.test(toBare(line))
}

/** Whether a line is the mark of an attachment that does not divide documents of the series. */
export function isAttachmentMark(line: string): boolean {
  return line.length < longestMark && start.test(line) && attachment.test(toBare(line))
}

/** Whether a line in the head of an enclosure is in brackets: `[Translation.]` */
export function isBracketedLine(line: string): boolean {
  return bracketedLine.test(line)
}

/**
 * Determine whether a line is the head of a letter: `Mr. Rey to Mr. Dale.`; not `We want to go.`
 *
 * @param others
 *   Number of words without a capital in the name of the sender: `The Chinese plenipotentiaries to M. Rey.`
 */
export function isLetterHead(line: string, others = 0): boolean {
  if (line.length > longestMark || !/[\p{L})\]][.]?\d{0,3}$/u.test(line)) return false
  const [from = '', ...to] = line.split(/ (?:to|an|à|au|al|a) /u)
  return (
    to.length > 0 &&
    /^\p{Lu}/u.test(from) &&
    from.split(' ').filter((name) => !sender.test(name)).length <= others
  )
}

/** Whether a text inside a document begins at a line: it has a head and a dateline below. */
export function isHeadOfText(lines: ReadonlyArray<Text>, index: number): boolean {
  const [line, next, afterNext] = lines.slice(index, index + 3).map(({ value }) => value)
  if (line === undefined || next === undefined) return false
  const below = isBracketedLine(next) ? afterNext : next
  // Few lines are datelines, so this decides fastest.
  if (below === undefined || !fromDateline(below) || fromDateline(line)) return false
  return isLetterHead(line, 2) || (isHeading(line) && !isSignature(toBare(line)))
}
