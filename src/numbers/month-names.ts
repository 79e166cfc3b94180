/** Months in English, German, French, Spanish and Italian, and their abbreviations; not `may` as a verb, `mars` as a planet. */
const months = [
  'Jan(?:uary|uar|[.])?|Feb(?:ruary|ruar|[.])?|Mar(?:ch|[.])?|Apr(?:il|[.])?|May|Ju(?:ne?|ly?|ni|li)[.]?',
  'Aug(?:ust|[.])?|Sept?(?:ember|[.])?|O[ck]t(?:ober|[.])?|Nov(?:ember|[.])?|De[cz](?:ember|[.])?|Jänner|März|Mai',
  'janv(?:ier|[.])|févr(?:ier|[.])|mars|avr(?:il|[.])|mai|juin|juil(?:let|[.])|août|sept(?:embre|[.])|oct(?:obre|[.])|nov(?:embre|[.])|déc(?:embre|[.])',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|se?p?tiembre|octubre|noviembre|diciembre',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre',
]

/** Pattern of the name of a month, without an anchor: `February`, `Feb.`, `février`; not `Bangkok`. */
export const monthName = `(?:${months.join('|')})`
