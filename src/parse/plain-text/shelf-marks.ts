/** `MS Add. 1234, fol. 12`, `RG 59, Box 3`; not `Box of letters` or `Minutes, vol. 3`. */
const named =
  /^(?:(?:MSS?|RG|Add|Cod|Ms)[. ]|(?:Box|Folder|Fol(?:io|[.])|File|Call number|Record Group)\b.{0,40}\d).{0,60}$/u

/** `No. 145`, `[No. 123]`, `Nr. 12`, `Document 7`: the number of a document; not `No. 145 is missing`. */
const number = /^\[?(?:No|Nr|N°|Nº|Doc|Document|Dok|Item)[.:]? ?\d{1,5}[a-z]?[.]?\]?[.]?$/i

/** `Date: 12 May 1664`, `Archive: Bodleian Library`: what a transcriber says of a document; not `Subject: Peace`. */
const described =
  /^(?:Date|Archives?|Repository|Library|Transcriber|Transcribed by|Transcription|Call number|Collection|Folder|Box|Series|Fonds|Shelf ?mark|Signatur|Cote|Fondo|Ref(?:erence)?(?: code)?|Author|Creator|Language|Place): \S/i

/** `SP 12/34, f. 56`, `TNA, FO 371/12345`, `IOR/L/PS/10/12`, `PA AA, R 1234, Bl. 12`; not `NSC` or `TELEGRAM 12`. */
const code = /^\p{Lu}{1,5}(?:[,.]? |\/)(?=.*\d)/u

/** Words of shelf marks that are not capitalized: `f. 12`, `vol. 3`. */
const small =
  /^(?:ff?|fols?|folio|box|folder|vol|file|entry|group|record|series|no|nr|nos|bl|bd|p|pp|r|v|sub|pt)$/

/** Maximum length of a shelf mark (UTF-16 code units). */
const longest = 80

/** Maximum length of a word of a shelf mark in letters: `Lansdowne`; longer words are of titles. */
const longestWord = 9

/**
 * Determine whether a line says where a document is kept, what number it has, or who transcribed it, and so stands above
 * its title.
 */
export function isShelfMark(line: string): boolean {
  if (line.length > longest) return false
  if (named.test(line) || number.test(line) || described.test(line)) return true
  return code.test(line) && line.split(/[^\p{L}]+/u).every(isCodeWord)
}

function isCodeWord(word: string): boolean {
  return word.length <= longestWord && (/^(?:\p{Lu}|$)/u.test(word) || small.test(word))
}
