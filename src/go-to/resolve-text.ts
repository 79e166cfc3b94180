import type { TextRange } from '../edition/references/excerpt.ts'
import { fromPageBreakId } from '../tree/ids.ts'
import { answerRequest } from './answer.ts'
import { type Citation, readCitations } from './citations/read-citations.ts'
import { documentIdentifier } from './identify.ts'
import { addInText } from './in-text.ts'
import { addNamedLines } from './lines.ts'
import { loadNames } from './load-names.ts'
import type { Answer, Edition, Here } from './offer.ts'
import { isSomewhere, type Requested } from './requested.ts'
import { toReadable } from './readable-text.ts'
import { findRest } from './rest.ts'

/** A citation in a text, with an answer for each place that it names. */
export interface ResolvedCitation extends TextRange {
  answers: ReadonlyArray<Answer>
}

/** What the citations of a text name. */
export interface Resolution {
  /** In the order of the text, not overlapping. */
  citations: ReadonlyArray<ResolvedCitation>
  /** Ranges of the text in which nothing was understood. */
  rest: ReadonlyArray<TextRange>
  /** What the answer leaves out; empty if it leaves out nothing. */
  message: string
}

/** Maximum length of the text that is read (UTF-16 code units): a long bibliography. */
export const maxText = 100_000

/** Maximum number of citations that are answered. */
const maxCitations = 500

/**
 * Resolve the citations in any text: a footnote, a bibliography, addresses.
 *
 * @param text
 *   Text as pasted.
 * @param here
 *   Current page of the reader, which supplies what citations omit.
 * @param edition
 *   Lists of the edition, loaded only as they are needed, and the words of the answer.
 * @throws
 *   If a list does not load.
 */
export async function resolveText(text: string, here: Here, edition: Edition): Promise<Resolution> {
  const { text: read, toPasted } = toReadable(text.slice(0, maxText))
  if (read.trim() === '') return { citations: [], rest: [], message: '' }
  const volumes = await edition.volumes()
  const findNames = await loadNames(volumes, edition)
  const found = readCitations(read, { here: here.volume, volumes, findNames })
  const all = addNamedLines(read, await addInText(read, found, here, edition))
  const identify = documentIdentifier(volumes, edition)
  const resolved: Array<ResolvedCitation> = []
  for (const citation of all.slice(0, maxCitations)) {
    const { start, end } = citation
    const answers = await resolveCitation(read.slice(start, end), citation)
    if (answers.length > 0) resolved.push({ start, end, answers })
  }
  const { goTo } = edition.words
  const message =
    text.length > maxText
      ? goTo.isTooLong(maxText)
      : all.length > maxCitations
        ? goTo.isTooMany(maxCitations)
        : resolved.length === 0
          ? goTo.isNotUnderstood
          : ''
  return {
    citations: resolved.map((citation) => ({ ...citation, ...toPasted(citation) })),
    rest: findRest(read, resolved).map(toPasted),
    message,
  }

  async function resolveCitation(words: string, citation: Citation): Promise<Array<Answer>> {
    const { requested, hasBook, says = edition.words.goTo.citesNoVolume } = citation
    if (requested.length === 0) return [{ message: says, offers: [] }]
    const identified = await identify(words, requested)
    const answers: Array<Answer> = []
    const places = identified.map((one) => toPlaceHere(one, here))
    for (const each of places.filter((one) => isSomewhere(one, here))) {
      const answer = await answerRequest(each, here, volumes, edition)
      const { offers } = answer
      const hasElsewhere = offers.some(({ is }) => is === 'elsewhere')
      const shown = hasElsewhere ? offers.filter(({ is }) => is !== 'near') : offers
      const isHere = offers.some(({ is }) => is === 'requested')
      if (isHere || (each.certain && (hasBook || answer.message !== '')))
        answers.push({ ...answer, offers: shown })
    }
    return answers
  }
}

/** Label of the page that a fragment names: `367` of `pg_367`. */
function toPageLabel(fragment = ''): string | undefined {
  return fromPageBreakId(fragment.split(':~:', 1).join(''))
}

/** Read a fragment that names a page, without a document, as the page: `#pg_367`, unless the reader is in a document. */
function toPlaceHere(requested: Requested, here: Here): Requested {
  const { fragment, ...rest } = requested
  const page = toPageLabel(fragment)
  const isInDocument = (requested.document ?? here.document) !== undefined
  return page === undefined || isInDocument ? requested : { ...rest, page }
}
