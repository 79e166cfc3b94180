/** Name the document of a target with its volume, `letters/d12`, where it is named alone: that of the ledger. */
export function toFullTarget<Target extends { document: string }>(
  target: Target,
  volume: string,
): Target {
  const { document } = target
  return document.includes('/') ? target : { ...target, document: `${volume}/${document}` }
}
