/** Tools that copy a link or quotation, or open the panel that cites. */

export const tools = {
  copyLink: 'Copy link',
  copyLinkToWords: 'Copy link to these words',
  copyQuotation: 'Copy quotation',
  cite: 'Cite',
  report: 'Report an error',
  openPanel: 'Copy or choose a form',
  pressTab: 'Press Tab to copy a link to these words.',
}
