import { readFileSync } from 'node:fs'
import { joinStyles } from '../html/join-styles.ts'
import { memoize } from '../tree/memoize.ts'

const folder = new URL('../styles/', import.meta.url)

/** Read a style sheet of the pages with those that it imports, by its name: `readings`. */
export const readStyles = memoize((name) =>
  joinStyles(name, (each) => readFileSync(new URL(`${each}.css`, folder), 'utf8')),
)
