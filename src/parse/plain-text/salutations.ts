/** Maximum length of a line that is only a salutation (UTF-16 code units). */
const longestSalutation = 100

/** `Sir:`, `My Lord: I have`, `Dear Mr. Rey,`: the line after a head; not `Report: the mole`. */
const opening =
  /^(?:(?:My )?Dear |(?:Sir|Sirs|Gentlemen|Madam|Excellency|My Lord|(?:Mr[.]|Monsieur|Herr|Señor) [^:]{1,40}|Your [^:]{1,40})[:,—])/

/** Lines that are only a salutation, by language; the marks at their ends are not part of the patterns. */
const patterns: ReadonlyArray<RegExp> = [
  // English: `Sir`, `Hon’d Sir`, `My Lord Duke`, `Reverend and dear Sir`
  /^(?:(?:My|Most|Much|Very|Hon(?:ou?red|ou?rable|ble|[’']?d|[.])?|Rev(?:erend|[’']?d|[.])?|Respected|Worthy|Right|Loving|dear(?:est)?|and|&),? ){0,5}(?:Sirs?|Madam|Gentlemen|Lords?(?: Duke| Bishop)?|Excellency)$/iu,
  // German: `Sehr geehrter Herr Minister`, `Euer Exzellenz`, `Lieber Freund`
  /^(?:(?:Sehr (?:ge|ver)ehrt\p{L}+|Hoch(?:ge|ver|wohl|zu)\p{L}+|(?:Liebe|Werte|Teure)[rs]?)(?: \p{L}+){0,5}|(?:Euer|Eure|Ew[.])(?: \p{L}+){1,3}|(?:Exzellenz|Majestät|Durchlaucht))$/u,
  // French: `Monsieur le Ministre`, `Sire`, `Mon cher ami`
  /^(?:(?:Monsieur|Messieurs|Madame|Monseigneur|Citoyen)(?: \p{L}[\p{L}’']*){0,6}|Sire|(?:Mon|Ma) (?:très )?(?:cher|chère)(?: \p{L}[\p{L}’']*){1,3}|Votre (?:Excellence|Majesté))$/u,
  // Spanish: `Excelentísimo Señor`, `Muy señor mío`, `Estimado amigo`
  /^(?:(?:Muy )?(?:Excelentísimo|Ilustrísimo|Excmo[.]?|Ilmo[.]?|Señor|Señores|Distinguido|Estimado|Querido|Respetable)(?: \p{L}[\p{L}.]*){0,5}|Muy (?:señor|estimado|querido)(?: \p{L}+){0,4})$/iu,
  // Italian: `Eccellenza`, `Illustrissimo Signore`, `Caro amico`
  /^(?:Eccellenza|(?:Illustrissimo|Egregio|Gentile|Pregiatissimo|Stimatissimo|Onorevole|Signor|Caro|Cara)(?: \p{L}[\p{L}.]*){0,4})$/u,
]

/** Marks after a salutation. */
const marks = /[:,!.;—–\s]+$/u

/** Whether a line is the salutation of a letter, with or without text after it. */
export function isSalutation(line: string): boolean {
  return opening.test(line) || isBareSalutation(line)
}

/** Whether a line is only a salutation, with or without a mark after it: `Sir`, `Excelentísimo Señor:` */
export function isBareSalutation(line: string): boolean {
  if (line.length > longestSalutation) return false
  const words = line.replace(marks, '')
  return patterns.some((pattern) => pattern.test(words))
}
