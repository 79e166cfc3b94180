/** The page of help for readers. */

/** Keys, as `KeyboardEvent.key` names them. */
interface Keys {
  search: string
  slash: string
  next: string
  previous: string
  close: string
}

/** Names that are printed on keyboards in another way. */
const printed = new Map([['Escape', 'Esc']])

/** Write the name of a key as it is printed on a keyboard. */
const toPrinted = (key: string): string => printed.get(key) ?? key.toUpperCase()

export const help = {
  title: 'Help',

  /** The whole page, in Markdown. */
  text: ({ search, slash, next, previous, close }: Keys): string => `
How to read these documents, link to the exact point, search and cite them.

## Link to the exact point

Every paragraph, numbered point, note and printed page has an address. The number of a point, the ¶ of a paragraph, the number of a note and the number of a page in the margin are links to it: choose one, and the address is in the address bar of your browser. Tools appear beside the place, which copy a link or a quotation, or cite the place.

To link to words, select them: the same tools copy a link that marks exactly these words. If the words have changed since, the page says so.

## Notes and names

The raised number of a note opens the note at the foot of the window; on a wide window it stands beside the text. A dotted line under a name or a word leads to what the editors say of it, and from there to every other place that names it.

What stands in brackets, and the facts at the head of a document, are not in the transcription: the editors added them, and say under *Supplied* where they come from.

Numbered points that are printed in one paragraph are shown as a list. A switch at the head of the page shows them as printed.

## Search

Results contain every word. Put quotation marks around words to find them in that order, and - before a word to exclude it. A person or place is found by all its names. Each hit leads to the paragraph or point that contains it.

Type a place to go straight to it: a document's number, a page (p. 7), a point (point 3), a note (12 n. 1), a citation or an address.

To see where all citations of a footnote or a bibliography lead, paste it into [Look up citations](resolve).

## Cite

*Cite*, at the head of each document, opens a panel with its citation. *Cite* beside a point, a note, selected words or a result of a search opens the panel for that place, with its number and its printed pages. Choose the form that you need: the panel remembers it. The citation is copied with its italics.

Without scripts, the citation of the document is under *Cite* at its end.

## Take it away

Under *Files*, at the end of each document, are its text and its references for BibTeX, EndNote and Zotero; browsers with Zotero save a document from its page. [Use this edition](use) lists all files, also those of whole volumes, and says what each is for.

## Keyboard

| Key | What it does |
|---|---|
| Ctrl ${toPrinted(search)} or ⌘ ${toPrinted(search)} | opens the search |
| ${slash} | opens the search |
| ${next}, ${previous} | lead to the next and the previous result in a document |
| Tab, Enter | go through the links, and follow one |
| ${toPrinted(close)} | closes the search, a citation, a note, or the tools of a place |

Single keys can be turned off in the search, and under [Accessibility](accessibility).

## Print, and read without scripts

A printed document has its notes, its addresses and the numbers of its pages. Without scripts you can read, follow notes and links, and print; searching and copying need them.
`,
}
