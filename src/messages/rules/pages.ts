import type { Rule } from '../rule.ts'

/** Rules on the pages and files of an edition beside its volumes. */
export const pageRules = {
  'page-name': {
    title: 'A page of the edition has a name that can be its address',
    severity: 'error',
    explanation:
      'Each file in `pages/` is Markdown, and its name is the address of the page: `principles.md` is published at `/principles/`. Use English letters, digits, `-` and `.`, and not the name of another page, such as `search`. The page `about.md` joins the page about the edition. Rename the file, or move it out of the folder.',
  },
  'prose-front-matter': {
    title: 'A page of the edition begins with its title',
    severity: 'warning',
    explanation:
      'Some programs read data between two lines `---` at the start of a page. This one shows it as text, because a page is Markdown alone. Write the title as a heading, and remove the rest.',
    example: {
      files: { 'pages/principles.md': '---\ntitle: Our principles\n---\n\nWe keep every line.\n' },
      messages: [
        'pages/principles.md:1:1: Unexpected front matter, expected the title as a heading: `# Our principles`',
      ],
      corrected: { 'pages/principles.md': '# Our principles\n\nWe keep every line.\n' },
    },
  },
  'prose-link': {
    title: 'A link in the words of the edition leads somewhere',
    severity: 'warning',
    explanation:
      'Links in `edition.yaml` and `pages/` are addresses below that of the edition: `principles`, `letters/d1#p2`, `people/marin-ada`, `search/?q=harbor`, or an address on the web, `https://…`. There is no page at this one. Correct it, or add the page.',
    example: {
      files: {
        'edition.yaml': 'title: Letters\nintroduction: See [our principles](principels).\n',
        'pages/principles.md': '# Principles\n',
      },
      messages: [
        'edition.yaml:2:36: Unexpected link `principels`, expected a page of this edition such as `principles`',
      ],
      corrected: {
        'edition.yaml': 'title: Letters\nintroduction: See [our principles](principles).\n',
      },
    },
  },
  'prose-picture': {
    title: 'A picture on a page of the edition is one of its files',
    severity: 'warning',
    explanation:
      'Pictures are files in the folder `public/`: `![The harbor](harbor.jpg)` shows `public/harbor.jpg`. Pages load nothing from other sites, so a picture elsewhere is replaced by its description. Put the file into the folder, or correct its name.',
    example: {
      files: {
        'pages/about.md': '![The harbor](harbour.svg)\n',
        'public/harbor.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
      },
      messages: [
        'pages/about.md:1:1: Unexpected picture `harbour.svg`, expected a file in `public/` such as `harbor.svg`',
      ],
      corrected: { 'pages/about.md': '![The harbor](harbor.svg)\n' },
    },
  },
  'prose-size': {
    title: 'A page of the edition can be read in a moment',
    severity: 'error',
    explanation:
      'A page has at most 50,000 characters, 5000 signs of emphasis (`*`, `_`, `=`, `~`) and 500 notes, and its lists and quotations a few levels, because Markdown is not read in linear time. Divide the page.',
    example: {
      files: { 'pages/about.md': `${'> '.repeat(21)}He saw it.\n` },
      messages: [
        'pages/about.md:1:1: Unexpected nesting of more than 20 lists and quotations, expected a few levels',
      ],
      corrected: { 'pages/about.md': '> He saw it.\n' },
    },
  },
  'public-name': {
    title: 'A file of the edition replaces no page',
    severity: 'error',
    explanation:
      'Files in the folder `public/` are copied into the site as they are. This one has the name of a page, or of a file of the program. Rename it.',
  },
} as const satisfies Record<string, Rule>
