import type { ListedVolume } from '../edition/display/lists.ts'
import { toSibling } from '../edition/references/publisher.ts'
import { offerElsewhere } from './elsewhere.ts'
import { fromAddress } from './from-address.ts'
import { findInVolume } from './in-volume.ts'
import type { Answer, Edition, Here } from './offer.ts'
import type { Requested } from './requested.ts'

/** Places that a text may name. */
export interface Directions extends Answer {
  /** Whether only the first offer can be meant. */
  certain: boolean
}

/**
 * Find the places that a text names.
 *
 * @param text
 *   Text as typed: `p. 367`, a citation, an address, words to search for.
 * @param here
 *   Current page of the reader, which supplies what the text omits.
 * @param edition
 *   Lists of the edition, loaded only where the text names a place, and the words of the answer.
 * @returns
 *   Offers, the requested places first; no offers and no message where the text names no place.
 * @throws
 *   If a list does not load.
 */
export async function findPlaces(text: string, here: Here, edition: Edition): Promise<Directions> {
  const requested = fromAddress(text, here.volume).filter((each) => isSomewhere(each, here))
  if (requested.length === 0) return { certain: false, message: '', offers: [] }
  const volumes = await edition.volumes()
  const answers = await Promise.all(requested.map((each) => answer(each, here, volumes, edition)))
  const offers = answers.flatMap((each) => each.offers)
  const [first] = requested
  if (first?.certain) {
    return {
      certain: offers[0]?.is === 'requested',
      message: answers.map(({ message }) => message).join(' '),
      offers,
    }
  }
  return { certain: false, message: '', offers: offers.filter(({ is }) => is === 'requested') }
}

/** Whether a request can be resolved: a point or a fragment needs a document, else the text is words to search for. */
function isSomewhere({ volume, document, page, unit, fragment }: Requested, here: Here): boolean {
  if (unit === undefined && fragment === undefined) return true
  return (document ?? page ?? volume ?? here.document) !== undefined
}

async function answer(
  requested: Requested,
  here: Here,
  volumes: ReadonlyArray<ListedVolume>,
  edition: Edition,
): Promise<Answer> {
  const id = requested.volume ?? here.volume
  const alone = volumes.length === 1 && requested.volume === undefined ? volumes[0] : undefined
  const { words } = edition
  const volume = volumes.find((each) => each.id.toLowerCase() === id?.toLowerCase()) ?? alone
  if (volume) return findInVolume(requested, here, volume, edition)
  if (requested.volume === undefined) {
    // For words to search for, no lists are loaded.
    return requested.certain
      ? answerAnywhere(requested, here, volumes, edition)
      : { message: '', offers: [] }
  }
  const { volume: other } = requested
  const [elsewhere] = volumes.flatMap(
    (each) => offerElsewhere(requested, toSibling(each, other), words) ?? [],
  )
  return {
    message: words.goTo.isVolumeNotHeld(other),
    offers: elsewhere ? [elsewhere] : [],
  }
}

/** Maximum number of volumes in which a place without a volume is looked for; each loads its lists. */
const maxVolumes = 8

/** Find a place in every volume of a small edition. In a large one, the reader must name the volume. */
async function answerAnywhere(
  requested: Requested,
  here: Here,
  volumes: ReadonlyArray<ListedVolume>,
  edition: Edition,
): Promise<Answer> {
  const { goTo } = edition.words
  const [first] = volumes
  if (first !== undefined && volumes.length > maxVolumes) {
    const [sample] = await edition.documents(first.id)
    return { message: goTo.nameVolume(`${first.id}/${sample?.id ?? ''}`), offers: [] }
  }
  const answers = await Promise.all(
    volumes.map(async (volume) => {
      const { offers } = await findInVolume(requested, here, volume, edition)
      const found = offers.filter(({ is }) => is === 'requested')
      return found.map((offer) => ({ ...offer, title: offer.title ?? volume.name }))
    }),
  )
  const offers = answers.flat()
  return { message: offers.length > 0 ? '' : goTo.isInNoVolume, offers }
}
