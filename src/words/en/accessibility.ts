/** The statement of accessibility. It is true of every edition: what depends on one is a parameter. */

export const accessibility = {
  title: 'Accessibility',

  /** The page up to the setting of single keys, in Markdown. */
  text: `
What was done so that everybody can read this site, what was tested, and what does not work yet.

The aim is level AA of the Web Content Accessibility Guidelines ([WCAG 2.2](https://www.w3.org/TR/WCAG22/)) on every page, and the contrast of level AAA (7:1) for running text, in light and dark mode.

## What works

- Everything can be reached with the keyboard alone, in the order of the text; what has the focus is outlined and not covered. Esc closes what was opened.
- Text can be enlarged to 200%, lines, words and letters can be spaced, and a window can be as narrow as 320 pixels, without scrolling the page sideways.
- The site follows the settings of your system for dark mode, more contrast, forced colors and reduced motion.
- Headings, lists, notes and the printed page numbers are marked up for screen readers. Numbered points are lists.
- A timeline or a picture of correspondence has a table of the same facts.
- Reading, notes, links and print need no scripts.

## How it was tested

The program that makes this site is tested with each change: a page of each kind with [axe](https://github.com/dequelabs/axe-core), wide and narrow, in light and dark mode, and with forced colors; its width with enlarged and spaced text; the contrast of its text, computed; a walk through it with the Tab key; and what a document offers to screen readers, as a browser reports it. This is done in Chromium; the main steps of reading, searching and citing are also tested in Firefox and WebKit, the engine of Safari.

These are tests by programs. No test with people who use a screen reader or speech input is on record.

## Known limits

- What the tests cover is the program. Pages, pictures and descriptions that the editors of an edition add are their own work.
- An edition may choose the color of its links. The program asks for a contrast of 4.5:1 on light pages, which is level AA, not AAA.
- Words in another language are read in the language of the document, unless the source marks them.
- Copies to download (text, data, references) have no layout. The book for e-readers is made to EPUB Accessibility 1.1, and was not tested with reading systems.
- Search, copying and citing a single place need scripts. Without them, the contents, the registers and the printed pages lead to every text, and each document has its citation at its end.
`,

  keys: 'Single-key shortcuts',
  keysNote:
    'Some keys act alone, as the page of help says. If you speak to your computer, or press keys by mistake, you can turn them off here. Your browser remembers it. Without scripts there are no such keys.',

  report: 'Tell us what does not work',
  /** `contact` is a link to whom to tell; absent where the edition names nobody. */
  tell: <Link>(contact: Link | undefined): Array<string | Link> => [
    'Tell ',
    contact ?? 'the publisher of this edition',
    ' what you could not read or use, on which page, and with which browser and aids.',
  ],
}
