/** Expected language, for messages. */
export const languageExample = 'a language tag (BCP 47), such as `ar` for Arabic'

/** Whether a text is a tag of BCP 47 whose language is known: `ar`, `sr-Latn`; not `Arabic` or `xx`. */
export function isLanguage(value: string): boolean {
  // The property `language` is absent for `und`, unlike its type.
  const language = toLocale(value)?.toString().split('-', 1)[0]
  return language !== undefined && (language === 'und' || toName(language) !== undefined)
}

/** Suggest the tag that is meant by a value: `ar` for `Arabic`, `ar-EG` for `ar_EG`. */
export function toLanguageExample(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : ''
  const hyphenated = text.replaceAll('_', '-')
  if (isLanguage(hyphenated)) return `\`${hyphenated}\` (BCP 47)`
  const tag = findTag(text.toLowerCase())
  return tag === undefined ? languageExample : `\`${tag}\` (BCP 47)`
}

/** Find the tag of a language by its name in English, or in the language itself: `German`, `Deutsch`. */
function findTag(name: string): string | undefined {
  return listTags().find((tag) => {
    const own = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag)
    return toName(tag)?.toLowerCase() === name || own?.toLowerCase() === name
  })
}

/** List the languages that have a tag of two letters. */
function listTags(): Array<string> {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => toName(tag) !== undefined)
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function toName(tag: string): string | undefined {
  return names.of(tag)
}

function toLocale(value: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(value)
  } catch {
    return undefined
  }
}
