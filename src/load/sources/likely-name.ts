/**
 * Suggest the name that is meant by the name of a file in the folder of a volume. Editors of text hide or add the second
 * ending of `d1.yaml.txt`.
 *
 * @returns
 *   `d1.txt` for `D01.TXT`, `d1.yaml` for `d1.yml`, `volume.yaml` for `Volume.yaml.txt`; nothing for another name.
 */
export function toLikelyName(base: string): string | undefined {
  const { id, record, ending = '' } = named.exec(base.toLowerCase())?.groups ?? {}
  const extension = extensions.get(ending)
  if (extension === undefined) return undefined
  if (record !== undefined) return extension === '.yaml' ? `${record}${extension}` : undefined
  return id === undefined ? undefined : `d${id}${extension}`
}

/** `d1.txt`, `document 01.md`, `1.txt.txt`, `volume.yml`; not `d0.txt` or `memo.txt`. */
const named =
  /^(?:(?:d(?:oc(?:ument)?)?[ _-]?)?0*(?<id>[1-9]\d{0,98})|(?<record>volume))[.](?<ending>[a-z]+)(?:[.][a-z]+)?$/

/** Extensions by the endings of names that stand for them. */
const extensions = new Map([
  ['txt', '.txt'],
  ['text', '.txt'],
  ['md', '.txt'],
  ['yaml', '.yaml'],
  ['yml', '.yaml'],
  ['xml', '.xml'],
])
