import type { ListedVolume } from '../edition/display/lists.ts'
import { toSibling } from '../edition/references/publisher.ts'
import { toReleaseAddress } from '../edition/references/release-address.ts'
import { offerElsewhere } from './elsewhere.ts'
import { findInVolume } from './in-volume.ts'
import type { Answer, Edition, Here, Offer } from './offer.ts'
import { addPicture, findPicture } from './picture.ts'
import type { Requested } from './requested.ts'

/**
 * Answer a request for a place.
 *
 * @param requested
 *   Requested place.
 * @param here
 *   Current page of the reader, which supplies what the request omits.
 * @param volumes
 *   Volumes of the edition.
 * @param edition
 *   Lists of the edition, and the words of the answer.
 */
export async function answerRequest(
  requested: Requested,
  here: Here,
  volumes: ReadonlyArray<ListedVolume>,
  edition: Edition,
): Promise<Answer> {
  if (requested.search !== undefined)
    return answerSearch(requested.search, requested.volume, volumes, edition)
  const id = requested.volume ?? here.volume
  const alone = volumes.length === 1 && requested.volume === undefined ? volumes[0] : undefined
  const { words } = edition
  const volume = volumes.find((each) => each.id.toLowerCase() === id?.toLowerCase()) ?? alone
  if (volume) {
    const picture = await findPicture(requested, volume.id, edition)
    const answer = await findInVolume(picture?.requested ?? requested, here, volume, edition)
    const said = picture ? addPicture(answer, picture) : answer
    return addUnread(addRelease(said, requested), requested, words)
  }
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
  const { picture } = requested
  const said = picture === undefined ? '' : words.goTo.isPictureNotHeld(picture)
  return {
    message: [words.goTo.isVolumeNotHeld(other), said].filter(Boolean).join(' '),
    offers: elsewhere ? [elsewhere] : [],
  }
}

/** Say which part of an address was not understood, and of which range only the ends are answered. */
function addUnread(
  { message, offers }: Answer,
  { unread, skipped }: Requested,
  { goTo }: Edition['words'],
): Answer {
  const said = unread === undefined ? '' : goTo.isUnread(unread)
  const rest = skipped === undefined ? '' : goTo.isSkipped(skipped)
  return { message: [message, said, rest].filter(Boolean).join(' '), offers }
}

/** Keep the release that an address named, at the places that it named. */
function addRelease({ message, offers }: Answer, { release, fragment = '' }: Requested): Answer {
  if (release === undefined) return { message, offers }
  const isNamed = ({ is, href }: Offer) =>
    is === 'requested' || (is === 'near' && fragment !== '' && href.endsWith(`#${fragment}`))
  return {
    message,
    offers: offers.map((offer) =>
      isNamed(offer) ? { ...offer, href: toReleaseAddress(offer.href, release) } : offer,
    ),
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

/** Offer a search of this edition; of the whole edition, if it does not include the volume to be searched. */
function answerSearch(
  search: string,
  volume: string | undefined,
  volumes: ReadonlyArray<ListedVolume>,
  { words: { goTo } }: Edition,
): Answer {
  const parameters = new URLSearchParams(`q=${search}`)
  const name = goTo.search(parameters.get('q') ?? '')
  if (volume === undefined || volumes.some(({ id }) => id === volume))
    return { message: '', offers: [{ href: `search/?q=${search}`, name, is: 'requested' }] }
  parameters.delete('volume-id')
  return {
    message: goTo.isVolumeNotHeld(volume),
    offers: [{ href: `search/?${parameters.toString()}`, name, is: 'near' }],
  }
}
