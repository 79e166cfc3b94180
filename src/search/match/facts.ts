import type { Days } from '../query/values.ts'
import { hasRun } from '../pattern.ts'
import { toWords } from '../words.ts'
import type { About } from '../plan/plan.ts'
import type { MatchedFacts } from '../text/matched-text.ts'

/** Whether a text as a whole is what a query asks. */
export function isAbout(about: About, facts: MatchedFacts): boolean {
  if (about.fact === 'date') return facts.date !== undefined && isOn(facts.date, about.days)
  return facts[about.fact].some((value) =>
    hasRun(
      toWords(value).map(({ text }) => text),
      about.words,
    ),
  )
}

/**
 * Whether a date, as much as is known, can be one of some days: `1965-02` is in `1965-02-03..1965-02-10`, because the
 * letter of that month may be of one of these days.
 */
export function isOn(date: string, { from, before }: Days): boolean {
  const firstDay = date + '-01-01'.slice(date.length - 4)
  return (
    // Text that follows all days of the date.
    (from === undefined || `${date}\uffff` > from) && (before === undefined || firstDay < before)
  )
}
