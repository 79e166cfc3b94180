/** The panel that cites a document, a place, or words. The forms themselves are English. */

export const citation = {
  /** Names the panel: `Cite Document 162, point 3, p. 367`. */
  heading: (name: string) => `Cite ${name}`,

  form: 'Form',
  /** Names of the forms, in the words of their styles. */
  forms: {
    'chicago-17-note': 'Chicago 17: note',
    'chicago-17-short': 'Chicago 17: short note',
    'chicago-17-bibliography': 'Chicago 17: bibliography',
    'chicago-18-note': 'Chicago 18: note',
    'chicago-18-short': 'Chicago 18: short note',
    'chicago-18-bibliography': 'Chicago 18: bibliography',
    office: 'Office of the Historian',
    'mla-9': 'MLA 9: works cited',
    'mla-9-in-text': 'MLA 9: in the text',
    link: 'Link',
    markdown: 'Link in Markdown',
  },

  /** Says of a form that it leaves out the place that was chosen. */
  isWhole: 'This form cites the whole document, without the place in it.',
  withAccess: 'With access date',
  withAddress: 'With the address of this page',

  copyCitation: 'Copy citation',
  copyQuotation: 'Copy quotation',
  share: 'Share',
  close: 'Close',
}
