import type { Fragment } from '../../src/search/document.ts'
import { endIndexText, toIndexText } from '../../src/search/index-text.ts'

/** Write units as Pagefind stores them: `[id, text]`; a locator follows from the anchor or its code. */
export function toFragment(...units: Array<[id: string, text: string, code?: string]>): Fragment {
  let content = ''
  const anchors: Fragment['anchors'] = []
  for (const [id, text, code = '@'] of units) {
    const location = content.split(/\s+/).filter(Boolean).length
    anchors.push({ id: `${id}-inner`, location }, { id, title: code, location })
    content += `${content === '' ? '' : ' '}${text === '' ? '' : endIndexText(toIndexText(text))}`
  }
  return { url: '/v/d1/', content, meta: {}, filters: {}, anchors }
}
