import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { HtmlValidate } from 'html-validate'

/** The standard, with what WCAG adds, but for advice that is no rule of either or does not suit these pages. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The policy of a page names its styles by their hashes.
    'no-inline-style': 'off',
    'require-sri': 'off',
    // Titles are those of documents.
    'long-title': 'off',
    // Safari takes a list without bullets for one only if it has the role.
    'no-redundant-role': 'off',
    // The parts of a picture are drawn, and are a list all the same.
    'prefer-native-element': 'off',
    'no-implicit-button-type': 'off',
    // The words before a group of fields name it (`aria-labelledby`).
    'wcag/h71': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
})

/** Parts of pages that are filled when they are shown. */
const templates = /<template[^>]*>[^]*?<\/template>/g

/**
 * List what is not valid in the pages of a built site.
 *
 * @param dist
 *   Folder of the built site.
 * @returns
 *   Page, line, column, and what is wrong: `/people/:3:12 <p> is not permitted …`.
 */
export async function findInvalidHtml(dist: string): Promise<Array<string>> {
  const invalid: Array<string> = []
  for (const path of globSync('**/*.html', { cwd: dist })) {
    const html = readFileSync(join(dist, path), 'utf8').replace(templates, '<template></template>')
    const page = `/${path.replaceAll(sep, '/').replace(/index\.html$/, '')}`
    const { results } = await validator.validateString(html, path)
    for (const { line, column, message } of results.flatMap(({ messages }) => messages))
      invalid.push(`${page}:${line}:${column} ${message}`)
  }
  return invalid
}
