import { escapeXml, writeElement } from '../../html/write-xml.ts'
import type { Words } from '../../words/words.ts'
import type { MovedPlace } from '../moved-places.ts'

/** Write the notices at addresses whose words have gone, as the page does. Only the one that was requested is shown. */
export function writeMoved(places: ReadonlyArray<MovedPlace>, { notice }: Words): string {
  return places
    .map(({ anchor, href, text = '' }) => {
      const content =
        href === undefined
          ? escapeXml(notice.isWithdrawn(anchor))
          : notice
              .hasMoved(anchor, { href, text })
              .map((part) =>
                typeof part === 'string'
                  ? escapeXml(part)
                  : writeElement('a', { href: part.href }, escapeXml(part.text)),
              )
              .join('')
      return writeElement('p', { class: 'moved', id: anchor, role: 'status' }, content)
    })
    .join('')
}
