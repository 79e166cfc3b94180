import { ownTypes } from '../../html/content-policy.ts'
import { loaderPolicy } from './loader.ts'

/** A module of a page: `<script type="module" src="../_astro/x.js"></script>`. */
const module = /<script type="module" src="([^"]*\/)([^"/]+\.js)"><\/script>/g

/** A font that is loaded ahead, which browsers refuse from a disk: `<link rel="preload" href="…" as="font" …>`. */
const fontAhead = /<link rel="preload"[^>]* as="font"[^>]*>/g

/** List the names of the modules of a page, in their order: `x.js`. */
export function listModules(html: string): Array<string> {
  return Array.from(html.matchAll(module), ([, , name = '']) => name)
}

/**
 * Write a page of a built site for a disk, on which browsers load no modules: one script takes their place.
 *
 * @param bundle
 *   Name of that script, which is where the modules are.
 */
export function toCarriedPage(html: string, bundle: string): string {
  let isFirst = true
  return html
    .replace(module, (_, folder: string) => {
      const script = isFirst ? `<script src="${folder}${bundle}" defer></script>` : ''
      isFirst = false
      return script
    })
    .replace(fontAhead, '')
    .replace(`${ownTypes};`, `${ownTypes} ${loaderPolicy};`)
    .replace('<html ', '<html data-carried ')
}
