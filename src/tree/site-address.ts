/** Addresses at which a site can be published. */

/** Example of an address of a site, for messages. */
const example = 'https://example.org/'

/**
 * Signs that the path of a site cannot have, where it is decoded. Pages and hosts would read them as something else: `%`,
 * `"`; not `é` or a space.
 */
const unfit = /[\p{Cc}%"<>\\`]/gu

/** The name of the file of the home page: `index.html` of `/editions/index.html`. */
const homeFile = /(?<=\/)index\.html$/

/** A scheme at the beginning of an address: `ftp://`, `https:/`; not `localhost:4321`. */
const scheme = /^[a-z][a-z\d+.-]*:\/+/i

/**
 * Whether a site can be published at an address: `https://example.org/editions/`; not one with a password, a query, a
 * fragment or the name of a file.
 */
export function isSiteAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && isHttp(url) && url.href === toPlain(url).href
}

/** Maximum length of a guess (UTF-16 code units); a message with a longer one could not be read. */
const longestGuess = 200

/**
 * Guess the address of a site that is meant: `https://example.org/` for `example.org` and `ftp://example.org`; an example
 * where nothing like an address is written.
 */
export function suggestSiteAddress(address: string): string {
  const url = URL.parse(address)
  const guess = url && isHttp(url) ? url : URL.parse(`https://${address.replace(scheme, '')}`)
  const { href } = guess ? toPlain(guess) : { href: example }
  return href.length > longestGuess ? example : href
}

/** Whether a site can have a path, encoded or not: `/editions/`, `/%C3%A9/`; not `/%zz/`. */
export function isSitePath(path: string): boolean {
  return decodePath(path)?.search(unfit) === -1
}

/** Decode a path; nothing for one with invalid escapes. */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURI(path)
  } catch {
    return undefined
  }
}

function isHttp({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:'
}

/** Reduce an address to what that of a site may have. */
function toPlain({ protocol, host, pathname }: URL): URL {
  const path = isSitePath(pathname)
    ? pathname
    : (decodePath(pathname) ?? pathname).replace(unfit, '')
  return new URL(`${protocol}//${host}${path.replace(homeFile, '')}`)
}
