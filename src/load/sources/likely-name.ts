/**
 * Suggest the name that is meant by the name of a file in the folder of a volume, where that is clear. Editors of text hide
 * or add the second ending of `d1.yaml.txt`.
 *
 * @returns
 *   `d1.txt` for `D01.TXT`, `simcoe.yaml` for `simcoe.yml`, `volume.yaml` for `Volume.yaml.txt`; nothing for a name that is
 *   right, and for one that may be meant.
 */
export function toLikelyName(base: string): string | undefined {
  const { stem = '', ending = '' } = named.exec(base)?.groups ?? {}
  const number = numbered.exec(stem)?.[1]
  const isMarkdown = ending.toLowerCase() === 'md'
  if (isMarkdown && number === undefined && !digits.test(stem)) return undefined
  const extension = extensions.get(ending.toLowerCase())
  if (extension === undefined) return undefined
  const isRecord = stem.toLowerCase() === 'volume'
  if (isRecord && extension !== '.yaml') return undefined
  const likely = (isRecord ? 'volume' : number === undefined ? stem : `d${number}`) + extension
  return likely === base ? undefined : likely
}

/** `simcoe.txt`, `d1.txt.txt`, `volume.yml`; not `simcoe` or `simcoe.pdf`. */
const named = /^(?<stem>[^.].*?)[.](?<ending>txt|text|md|ya?ml|xml)(?:[.][a-z]+)?$/i

/** `d162`, `D0162`; not `d162a`. */
const numbered = /^d0*([1-9]\d{0,98})$/i

/** `162`; not `162a`. */
const digits = /^\d+$/

/** Extensions by the endings of names that stand for them. */
const extensions = new Map([
  ['txt', '.txt'],
  ['text', '.txt'],
  ['md', '.txt'],
  ['yaml', '.yaml'],
  ['yml', '.yaml'],
  ['xml', '.xml'],
])
