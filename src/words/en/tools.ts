/** Tools that copy a link, quotation or citation. */

export const tools = {
  copy: 'Copy',
  copyCitationIn: (style: string) => `Copy the citation: ${style}`,
  copyLink: 'Copy link',
  copyLinkToWords: 'Copy link to these words',
  copyQuotation: 'Copy quotation',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  isBlocked: 'The browser blocked copying. Copy the selected text with Ctrl+C or ⌘C.',
  text: 'Text to copy',
  pressTab: 'Press Tab to copy a link to these words.',
}
