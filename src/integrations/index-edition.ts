import type { Tell } from '../load/progress.ts'
import { listSearchTexts } from '../load/search-texts.ts'
import { startThread } from '../load/thread.ts'
import type { IndexWorks } from './index-worker.ts'
import type { Reading } from './reading.ts'

/**
 * Index an edition in a thread of its own, once it is read; one without documents has no index, which is for others
 * to say.
 *
 * @param folder
 *   Folder to which the index is written, in the place of an older one.
 * @returns
 *   How many texts are in it: documents, and sections of what surrounds them.
 */
export async function indexEdition(
  { edition, kept }: Reading,
  folder: string,
  tell: Tell,
): Promise<number> {
  const { documents, matters } = await edition
  if (documents.length === 0) return 0
  const texts = listSearchTexts(documents, matters)
  await kept
  const thread = startThread<IndexWorks>(new URL('index-worker.ts', import.meta.url))
  try {
    await thread.ask('index', { texts, folder }, tell)
  } finally {
    await thread.close()
  }
  return texts.length
}
