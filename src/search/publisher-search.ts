/** Parameters of a search at history.state.gov, as those of a search here. */
const own = new Map([
  ['volume-id', 'volume'],
  ['start-date', 'from'],
  ['end-date', 'to'],
])

/**
 * Read the parameters of a search at the publisher, whose address leads here with another host: `volume-id=frus1964-68v02`.
 *
 * @param parameters
 *   Parameters of the address.
 * @param volumes
 *   Names of the volumes by their ids: the values of their filter. An edition of one volume has no such filter, and is
 *   searched as a whole for that volume.
 * @returns
 *   Parameters of the same search here, without a volume that is not held; those of this program are as they were.
 */
export function fromPublisherSearch(
  parameters: URLSearchParams,
  volumes: ReadonlyMap<string, string>,
): URLSearchParams {
  const isLeftOut = (name: string, value: string): boolean =>
    name === 'volume-id' && (volumes.size === 1 || !volumes.has(value))
  return new URLSearchParams(
    Array.from(parameters)
      .filter(([name, value]) => !isLeftOut(name, value))
      .map(([name, value]) => [
        own.get(name) ?? name,
        name === 'volume-id' ? (volumes.get(value) ?? value) : value,
      ]),
  )
}

/** Find the volume that a search at the publisher names, if it is none of these. */
export function findOtherVolume(
  parameters: URLSearchParams,
  volumes: ReadonlyMap<string, string>,
): string | undefined {
  return parameters.getAll('volume-id').find((id) => id !== '' && !volumes.has(id))
}

/** Names of the parameters that `fromPublisherSearch` reads. */
export const publisherParameters: ReadonlyArray<string> = [...own.keys()]
