/** The foot of every page. */

export const colophon = {
  /** What the text is, in an edition that does not say it itself. */
  added: <Part>(supplied: (text: string) => Part): Array<string | Part> => [
    'What is in brackets or under ',
    supplied('Supplied'),
    ' was added by the editors.',
  ],
  version: (version: string) => `Version ${version}`,
  /** State of the texts, in an edition that states no version. */
  textOf: (date: string) => `Text of ${date}`,
  about: 'About',
  use: 'Use this edition',
  help: 'Help',
  accessibility: 'Accessibility',
  madeWith: (program: string) => `Made with ${program}`,
}
