/** Formats that are saved with the name of a text by mistake, by how their files begin. */
const formats: ReadonlyArray<readonly [beginning: RegExp, name: string]> = [
  [/^PK\u0003\u0004/, 'Word or OpenDocument file'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'Word file'],
  [/^%PDF-/, 'PDF'],
  [/^\{\\rtf/, 'RTF file'],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)[\s>]/i, 'page of HTML'],
]

/** Maximum length of the beginning of a file by which its format is known, in bytes. */
const longest = 100

/** Recognize a file that is not plain text: `RTF file`. */
export function findOtherFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, longest))
  return formats.find(([beginning]) => beginning.test(start))?.[1]
}
