/** Marks between the words of a name: `-` of `my-edition`. */
const marks = /[-_.]+/g

/** Make a title from the name of a file or folder: `Editorial principles` of `editorial-principles`. */
export function toNameTitle(name: string): string {
  const words = name.replaceAll(marks, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
