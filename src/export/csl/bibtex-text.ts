/** Commands for characters with a meaning in TeX. BibTeX counts braces even behind a backslash, so they have commands too. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '–': '--',
  '—': '---',
}

/** A character that has a command: `&`, `–`; not `-`. */
const special = /[\\{}~^<>|&%#_$–—]/gu

/** Between two marks that TeX would set as one: `--`, ` '' `, `?` before a grave accent; not `-` alone. */
const betweenMarks = /(?<=[-–—])(?=[-–—])|(?<=[?!`])(?=`)|(?<=')(?=')|(?<=,)(?=,)/gu

/** A mark that is in no text, between two marks. */
const divider = '\u0000'

/** White space of any length, and the divider. */
const space = /[\s\0]+/gu

/** Escape a text for BibTeX: `Harbors \& Lights, 1964--1968`. Letters stay as they are, in UTF-8. */
export function toBibtexText(text: string): string {
  return text
    .replace(space, ' ')
    .replace(betweenMarks, divider)
    .replace(special, (character) => commands[character] ?? character)
    .replaceAll(divider, '{}')
}

/** Escape a text in braces, so that no style changes its capital letters. */
export function toProtectedText(text: string): string {
  return `{${toBibtexText(text.trim())}}`
}

/**
 * Escape a title, with names in braces: `Telegram From the {Embassy in Vietnam}`. A title without any is whole in braces.
 *
 * @param names
 *   Names as they are in the title.
 */
export function toBibtexTitle(title: string, names: ReadonlyArray<string>): string {
  const text = title.replace(space, ' ').trim()
  const places = listPlaces(text, names)
  if (places.length === 0) return toProtectedText(text)
  let written = ''
  let end = 0
  for (const place of places) {
    written += toBibtexText(text.slice(end, place.start))
    written += toProtectedText(text.slice(place.start, place.end))
    end = place.end
  }
  return written + toBibtexText(text.slice(end))
}

/** List the places of names, one after the other. */
function listPlaces(
  text: string,
  names: ReadonlyArray<string>,
): Array<{ start: number; end: number }> {
  let end = 0
  return names.flatMap((name) => {
    const start = text.indexOf(name, end)
    if (start === -1 || name === '') return []
    end = start + name.length
    return [{ start, end }]
  })
}
