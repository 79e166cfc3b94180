import type { Fragment } from '../../src/search/document.ts'
import { endIndexText, toIndexText } from '../../src/search/index-text.ts'

/** Write units as Pagefind keeps them: `[id, text]`; the locator is the id in capitals. */
export function toFragment(...units: Array<[id: string, text: string]>): Fragment {
  let content = ''
  const anchors: Fragment['anchors'] = []
  for (const [id, text] of units) {
    const location = content.split(/\s+/).filter(Boolean).length
    anchors.push({ id: `${id}-inner`, location }, { id, title: id.toUpperCase(), location })
    content += `${content === '' ? '' : ' '}${text === '' ? '' : endIndexText(toIndexText(text))}`
  }
  return { url: '/v/d1/', content, meta: {}, filters: {}, anchors }
}
