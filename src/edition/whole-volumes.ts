/**
 * Tell which volumes the edition holds whole: those whose documents are read from one file of TEI, which is
 * named by the volume.
 *
 * @param documents
 *   Records of documents: `frus1964-68v02` is whole where one has the path `…/frus1964-68v02.xml`.
 * @returns
 *   Ids of volumes.
 */
export function toWholeVolumes(
  documents: ReadonlyArray<{ volume: string; path: string }>,
): Set<string> {
  return new Set(
    documents.flatMap(({ volume, path }) =>
      path.split(/[/\\]/).at(-1) === `${volume}.xml` ? [volume] : [],
    ),
  )
}
