/** Name the document of a target with its volume, `letters/d12`, where it is named alone: that of the ledger. */
export function toFullTarget<Target extends { document: string }>(
  target: Target,
  volume: string,
): Target {
  const { document } = target
  return document.includes('/') ? target : { ...target, document: `${volume}/${document}` }
}

/** Name the document of a target alone, `d12`, where it is in the volume of the ledger. */
export function toShortTarget<Target extends { document: string }>(
  target: Target,
  volume: string,
): Target {
  const { document } = target
  return document.startsWith(`${volume}/`)
    ? { ...target, document: document.slice(volume.length + 1) }
    : target
}
