import { toCard } from '../../export/card/to-card.ts'
import { cardPath } from '../head-data.ts'
import { isAbsolute } from './file-address.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** Color of an edition that states none, that of links (`--ruby` in `styles/tokens.css`). */
const defaultAccent = '#8c1437'

/** List the card that previews of links show. They find it by its absolute address, so without one there is no card. */
export function listCard({ edition, root }: FileSite): Array<SiteFile> {
  const { title, publisher, accent = defaultAccent } = edition.record
  if (!isAbsolute(root)) return []
  return [{ path: cardPath, type: 'image/png', write: () => toCard({ title, publisher, accent }) }]
}
