/** Maximum lengths of a place before a date, and of one after it (UTF-16 code units). */
const longestPlace = 140
const longestPlaceAfter = 80

/** Small words in the names of places and offices. */
const small =
  /^(?:a|ad|al|am|an|and|at|au|aux|auf|bei|chez|da|de|dei|del|della|der|des|di|du|ed?|el|en|for|für|from|im|in|la|las|le|les|los|near|of|off|on|per|route|st|sur|the|to|und|upon|von|vor|y|zu|zum|zur|à|&)$/iu

/** A word that begins with a capital, a number or a quotation mark: `Lima,`, `d’Orsay`, `’s-Gravenhage`, `“Houston,”`, `No.`; not `said`. */
const capital = /^["“«([]*(?:[dl][’']|[’']s-)?[\p{Lu}\d&]/u

/** Words that no place begins with, and that make a date part of a sentence or of a title: `On May 3`, `Note of May 3`. */
const noPlace =
  /^(?:On|In|Since|By|From|Until|Till|After|Before|During|The|Of|At|For|Early|Late|Mid|As|Between|And|But|When|This|That|Dated|Signed|Done|Issued|Received|Approved|Sent|Adopted|Effective|Memorandum|Telegram|Letter|Note|Report|Meeting|Statement|Agreement|Treaty|Convention|Draft|Press|Minutes|Circular|Speech|Am|Im|Vom|Le|Les|Au|En|El|Il)(?!\p{L})/iu

/** First words of what is no place even before a comma: `From the Gazette, May 3`, `Extract of a speech, May 3`. */
const noAddress =
  /^[[("“]*(?:On|From|Since|Until|Extracts?|Translation|Received|Signed|Dated|Given|Done)(?!\p{L})/iu

/**
 * Determine whether the text before a date is a place or an office.
 *
 * ```
 * > | Legation of the United States, Lima, May 3, 1882.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | Helsinki October 9, 1956.
 *     ^^^^^^^^^
 * ```
 */
export function isPlace(text: string): boolean {
  const place = text.replace(/[\s[(]+$/, '')
  if (place === '') return true
  if (place.length > longestPlace || !capital.test(place)) return false
  const words = place.split(/\s+/)
  const others = words.filter((word) => !capital.test(word) && !small.test(word))
  if (noAddress.test(place)) return false
  if (/[,.;:\]”"»—–(-]$/.test(place)) return others.length < 2
  return others.length === 0 && !noPlace.test(place) && capital.test(words.at(-1) ?? '')
}

/** Determine whether the text after a date is a place: `, Lima.`; not `, the President met.` */
export function isPlaceAfter(text: string): boolean {
  const place = text.replace(/^[\]),.:\s—–-]+/, '').replace(/[\].\s]+$/, '')
  return (
    place !== '' &&
    place.length <= longestPlaceAfter &&
    /^[^:;?!\d]+$/.test(place) &&
    !noPlace.test(place) &&
    capital.test(place) &&
    place.split(/\s+/).every((word) => capital.test(word) || small.test(word))
  )
}
