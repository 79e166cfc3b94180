import { footnoteDefinitionId, fromPageBreakId } from '../../tree/ids.ts'
import { toSafeAddress } from '../../tree/safe-address.ts'

/** `d161fn2`: a note in a document; not `d161`. */
const noteId = new RegExp(`^(d\\d+)${footnoteDefinitionId('(.+)')}$`)

/** `in1`: a line of the index; not `index`. */
export const indexLineId = /^in\d+$/

/** `frus1964-68v01`, `frus1964-68v01#d427`: another volume, or a part of it. */
const volumePart = /^(frus[^#/]+)(?:#(.*))?$/

/** `d161`, `in1`, `frus1964-68v01/d427`: an id, or a path of ids; not `javascript:alert(1)`, `../d161`. */
const idPath = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*(?:\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*)*$/u

/** Site of the publisher, the base of paths. */
const site = 'https://history.state.gov'

/** Target of a reference, as in `CrossReference`. */
export interface Target {
  /** `d161`, `index`; `frus1964-68v01`, `frus1964-68v01/d427` in another volume; or a URL. */
  target?: string
  /** Anchor: `fn2` in the document; `pg_367` for a page, without a document; `in1` in the index. */
  fragment?: string
  external?: true
  /** The id it points to, if that must be an id of this volume. */
  id?: string
}

/**
 * Read the target of a `ref`.
 *
 * @param value
 *   Attribute as written: `#d161`, `frus1964-68v01#d427`, `/historicaldocuments/frus1964-68v01`.
 * @param volume
 *   Id of the volume that contains the reference.
 * @returns
 *   Target; `undefined` if the value is neither an id nor a safe address.
 */
export function toTarget(value: string, volume: string): Target | undefined {
  const written = value.trim()
  if (URL.canParse(written) || written.startsWith('/')) {
    const address = toSafeAddress(written)
    return address === undefined
      ? undefined
      : { target: new URL(address, site).href, external: true }
  }
  const [, other = volume, part = ''] = volumePart.exec(written) ?? [
    '',
    volume,
    written.replace(/^#/, ''),
  ]
  if (![other, part].every((id) => id === '' || idPath.test(id))) return undefined
  if (other === volume) return part === '' ? { target: volume } : { ...toPlace(part), id: part }
  const { target, fragment } = toPlace(part)
  return {
    target: [other, target].filter(Boolean).join('/'),
    ...(fragment !== undefined && { fragment }),
    external: true,
  }
}

/** Document and anchor: `d161fn2`, `pg_367`, `in1`. */
function toPlace(id: string): Target {
  if (id === '') return {}
  if (fromPageBreakId(id) !== undefined || indexLineId.test(id)) return { fragment: id }
  const [, target = id, note] = noteId.exec(id) ?? []
  return { target, ...(note !== undefined && { fragment: footnoteDefinitionId(note) }) }
}
