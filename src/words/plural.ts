/** Forms of a phrase by the plural categories of CLDR; `#` stands for the number. A language has the forms that it needs. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/**
 * Write a number with what is counted.
 *
 * @param lang
 *   Language of the forms (BCP 47).
 * @param count
 *   Number, from 0.
 * @param forms
 *   `{ one: '# document', other: '# documents' }`
 * @returns
 *   `1 document`, `9,687 documents`.
 */
export function writeCount(lang: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other
  return form.replace('#', count.toLocaleString(lang))
}
