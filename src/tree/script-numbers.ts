/** Numbers and letters that label points in scripts other than Latin: `一`, `٣`, `ב`, `в`, `γ`. */

/** Letters in the order in which they label points, by script. Some are left out, as in lists. */
const alphabets: ReadonlyArray<string> = [
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'أبجدهوزحطيكلمنسعفصقرشت',
]

const chineseDigits = '〇一二三四五六七八九'

/** Zeros of the digits that are read: Arabic, Persian, Devanagari, of full width. */
const zeros = ['٠', '۰', '०', '０'].map((zero) => zero.charCodeAt(0))

/** The number that a label has in its script. */
export interface ScriptNumber {
  /** First of its series: `一`, `а`; `1` for digits of any script. */
  first: string
  /** Position in the series, from 1. */
  value: number
}

/** Source of a pattern of such numbers, other than Chinese ones. */
export const scriptCount = `[٠-٩۰-۹०-९０-９]{1,3}|[${alphabets.join('')}]`

/** Source of a pattern of Chinese numbers up to 999. */
export const chineseCount = '[〇一二三四五六七八九十百]{1,6}'

/** Read a number or letter of another script than Latin; `undefined` if it is none. */
export function fromScript(count: string): ScriptNumber | undefined {
  const alphabet =
    count.length === 1 ? alphabets.find((letters) => letters.includes(count)) : undefined
  if (alphabet !== undefined)
    return { first: alphabet.charAt(0), value: alphabet.indexOf(count) + 1 }
  const digits = toDigits(count)
  if (digits !== undefined) return { first: '1', value: Number(digits) }
  const value = fromChinese(count)
  return value === undefined ? undefined : { first: '一', value }
}

/** Convert digits of another script to Western ones. */
function toDigits(count: string): string | undefined {
  const zero = zeros.find((code) => count.charCodeAt(0) >= code && count.charCodeAt(0) < code + 10)
  if (zero === undefined) return undefined
  const digits = Array.from(count, (digit) => digit.charCodeAt(0) - zero)
  return digits.every((digit) => digit >= 0 && digit < 10) ? digits.join('') : undefined
}

/** `二十三` is 23, `一百零五` is not read; `一五` is 15. */
function fromChinese(count: string): number | undefined {
  if (!/^[〇一二三四五六七八九十百]+$/.test(count)) return undefined
  if (!/[十百]/.test(count)) {
    return Number(Array.from(count, (digit) => chineseDigits.indexOf(digit)).join('')) || undefined
  }
  const match =
    /^(?:([一二三四五六七八九])?百)?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/.exec(
      count,
    )
  if (!match) return undefined
  const [hundreds, tens, ones] = [match[1], match[2], match[3]].map((digit) =>
    digit === undefined ? undefined : chineseDigits.indexOf(digit),
  )
  const hundred = count.includes('百') ? (hundreds ?? 1) * 100 : 0
  const ten = count.includes('十') ? (tens ?? 1) * 10 : 0
  return hundred + ten + (ones ?? 0)
}
