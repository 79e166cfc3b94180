/** What is said of a text that is copied. */

export const copying = {
  copied: 'Copied',
  isBlocked: 'The browser blocked copying. Copy the selected text with Ctrl+C or ⌘C.',
  text: 'Text to copy',
}
