import type { DocumentData, Root } from './nodes.ts'
import { toText } from './to-text.ts'

/** Direction of a text. */
export type Direction = 'ltr' | 'rtl'

/** Language and direction of a text, as attributes of HTML; absent where they are those of the page: English. */
export interface Language {
  /** BCP 47: `ar`, or only the script where the language is not known: `und-Arab`. */
  lang?: string
  dir?: Direction
}

/** A script by which a text is recognized that has no `lang`. */
interface Script {
  /** ISO 15924. */
  code: string
  letters: RegExp
  rtl: boolean
}

const scripts: ReadonlyArray<Script> = [
  { code: 'Latn', letters: /\p{Script=Latin}/gu, rtl: false },
  { code: 'Arab', letters: /\p{Script=Arabic}/gu, rtl: true },
  { code: 'Hebr', letters: /\p{Script=Hebrew}/gu, rtl: true },
  { code: 'Syrc', letters: /\p{Script=Syriac}/gu, rtl: true },
  { code: 'Thaa', letters: /\p{Script=Thaana}/gu, rtl: true },
  { code: 'Nkoo', letters: /\p{Script=Nko}/gu, rtl: true },
  { code: 'Adlm', letters: /\p{Script=Adlam}/gu, rtl: true },
  { code: 'Rohg', letters: /\p{Script=Hanifi_Rohingya}/gu, rtl: true },
  { code: 'Mand', letters: /\p{Script=Mandaic}/gu, rtl: true },
  { code: 'Samr', letters: /\p{Script=Samaritan}/gu, rtl: true },
  { code: 'Cyrl', letters: /\p{Script=Cyrillic}/gu, rtl: false },
  { code: 'Grek', letters: /\p{Script=Greek}/gu, rtl: false },
  { code: 'Armn', letters: /\p{Script=Armenian}/gu, rtl: false },
  { code: 'Geor', letters: /\p{Script=Georgian}/gu, rtl: false },
  { code: 'Deva', letters: /\p{Script=Devanagari}/gu, rtl: false },
  { code: 'Thai', letters: /\p{Script=Thai}/gu, rtl: false },
  { code: 'Kore', letters: /\p{Script=Hangul}/gu, rtl: false },
  { code: 'Jpan', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, rtl: false },
  { code: 'Hani', letters: /\p{Script=Han}/gu, rtl: false },
]

/** A letter beyond the Latin ones: `я`, `א`; not `é` or `—`. Without it, the script needs no counting. */
const foreign =
  /[\u0370-\u1dff\u2c00-\u2c5f\u2d00-\u2dff\u3040-\ud7ff\ud800-\udfff\uf900-\ufaff\ufb13-\ufefc]/

/** Characters of the beginning of a text by which its script is recognized. */
const maxLength = 100_000

/**
 * Find the language and direction of a document: what its editor states, else the script of most letters, and the direction
 * in which the language is written.
 *
 * @param data
 *   Data with the language, if one is stated (default: that of the tree).
 */
export function toLanguage(
  tree: Root,
  data: DocumentData | undefined = tree.data?.document,
): Language {
  const { lang, dir } = data ?? {}
  const stated = dir && { dir }
  if (lang !== undefined)
    return { lang, ...(toDirection(lang) === 'rtl' && { dir: 'rtl' }), ...stated }
  const script = findScript(toText(tree))
  if (script === undefined || script.code === 'Latn') return { ...stated }
  return { lang: `und-${script.code}`, ...(script.rtl && { dir: 'rtl' }), ...stated }
}

/** Find the direction in which a language is written. */
export function toDirection(lang: string): Direction {
  const { script } = new Intl.Locale(lang).maximize()
  return scripts.some(({ code, rtl }) => rtl && code === script) ? 'rtl' : 'ltr'
}

/** Find the direction of a text by most of its letters; nothing for a text without letters. */
export function findDirection(text: string): Direction | undefined {
  const script = findScript(text)
  return script && (script.rtl ? 'rtl' : 'ltr')
}

function findScript(text: string): Script | undefined {
  const start = text.slice(0, maxLength)
  if (!foreign.test(start)) return letter.test(start) ? scripts[0] : undefined
  let best: { script: Script; count: number } | undefined
  for (const script of scripts) {
    const count = start.match(script.letters)?.length ?? 0
    if (count > (best?.count ?? 0)) best = { script, count }
  }
  return best?.script
}

const letter = /\p{L}/u
