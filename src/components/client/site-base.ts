/** Read the path of the site, to which the page is relative, from an element that has it: `/`, `/editions/`. */
export function readBase({ dataset }: HTMLElement): string {
  return new URL(dataset['base'] ?? '', location.href).pathname
}
