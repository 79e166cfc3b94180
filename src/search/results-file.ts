/** Results of a search as files, for spreadsheets and programs. */

/** Names of the columns. */
const columns = ['number', 'title', 'date', 'place', 'page', 'passage', 'address'] as const

/** A result in a file: a passage, or a document that answers as a whole. */
export type FileRow = Record<(typeof columns)[number], string>

/** Write results as comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function toCsv(rows: ReadonlyArray<FileRow>): string {
  const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))]
  return `\uFEFF${lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`
}

/**
 * Write results as JSON.
 *
 * @param search
 *   Address of the search.
 */
export function toJson(search: string, rows: ReadonlyArray<FileRow>): string {
  return `${JSON.stringify({ search, results: rows }, undefined, 2)}\n`
}

/**
 * First character of what a spreadsheet would compute: `=1+1`, `-Laos`, `@x`, `＝1` of a Japanese keyboard; also behind white space
 * and characters that cannot be seen, which it removes. Not `a=1`.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r＝＋－＠]/u

/** A text that must be quoted: with a quotation mark, a comma, or a line ending. */
const special = /[",\r\n]/

/** Write a cell. An apostrophe before what looks like a formula makes it text. */
function toCell(value: string): string {
  const text = formula.test(value) ? `'${value}` : value
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
