import type { Found } from './found.ts'
import { findPart } from './parts.ts'
import type { SiteIndex } from '../../search/open-index.ts'

/** Offer to save results as files. While one is made, the buttons are disabled. */
export function offerFiles(
  parent: ParentNode,
  documents: ReadonlyArray<Found>,
  index: Pick<SiteIndex, 'units'>,
  onError: (error: unknown) => void,
): void {
  findPart(parent, 'save', HTMLElement).hidden = documents.length === 0
  const [csv, json] = [
    findPart(parent, 'save-csv', HTMLButtonElement),
    findPart(parent, 'save-json', HTMLButtonElement),
  ]
  csv.onclick = () => save('csv')
  json.onclick = () => save('json')

  async function save(kind: 'csv' | 'json'): Promise<void> {
    csv.disabled = json.disabled = true
    try {
      const { saveResults } = await import('./save-results.ts')
      await saveResults(kind, documents, index)
    } catch (error) {
      onError(error)
    }
    csv.disabled = json.disabled = false
  }
}
