/**
 * Make a function that writes the addresses of a site in one of its files: absolute, or relative to the file, where nobody
 * says at which address the site is published.
 *
 * @param root
 *   Absolute address of the site, or its path alone.
 * @param file
 *   Path of the file in the site: `frus1964-68v02/d162.json`.
 * @returns
 *   Function from a path in the site to an address: `../help/`, `https://example.org/help/`.
 */
export function createAddresses(root: string, file: string): (path: string) => string {
  if (isAbsolute(root)) return (path) => root + path
  const up = '../'.repeat(file.split('/').length - 1)
  return (path) => up + path || './'
}

/** Whether somebody says at which address a site is published. */
export function isAbsolute(root: string): boolean {
  return URL.canParse(root)
}
