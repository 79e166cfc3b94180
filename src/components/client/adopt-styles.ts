/** Add styles to the page. Unlike an element with styles, this needs no permission of a policy for the content. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
