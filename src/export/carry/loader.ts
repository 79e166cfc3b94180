/**
 * Script that loads the files of a search from a disk, where browsers fetch nothing but run scripts: each file is also a script beside
 * it (`toDataScript`). It takes the place of `fetch`, and runs before the scripts of the page. Links that scripts make get the name of
 * the file to which they lead, as those of a page do.
 */
export const loader = `{
const policy = globalThis.trustedTypes?.createPolicy('carried', { createScriptURL: (url) => url })
const own = document.currentScript.src
const site = new URL('..', own).href
const files = new Map()
const load = (path) => new Promise((resolve, reject) => {
  const script = document.createElement('script')
  const url = site + path + '.js'
  script.src = policy?.createScriptURL(url) ?? url
  script.onload = () => files.has(path) ? resolve(files.get(path)) : reject(new TypeError(path))
  script.onerror = () => reject(new TypeError(path))
  document.head.append(script)
})
globalThis.carry = (path, text) => { files.set(path, text) }
globalThis.fetch = async (address) => {
  const path = decodeURI(new URL(address, location.href).href.slice(site.length))
  const text = files.get(path) ?? await load(path)
  return new Response(text)
}
addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]')
  if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html'
}, true)
addEventListener('submit', ({ target }) => {
  if (target.action.endsWith('/')) target.action += 'index.html'
}, true)
}
`

/** Name of the policy of Trusted Types with which it loads scripts. */
export const loaderPolicy = 'carried'

/**
 * Write a file as a script that the loader reads.
 *
 * @param path
 *   Its path in the site: `search/texts.json`.
 */
export function toDataScript(path: string, text: string): string {
  return `carry(${JSON.stringify(path)},${JSON.stringify(text)})`
}
