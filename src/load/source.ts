import type { Reference } from '../edition/references.ts'
import type { DocumentRecord } from '../schemas/document.ts'
import type { MatterRecord } from '../schemas/matter.ts'
import type { Volume } from '../schemas/volume.ts'
import type { Node, Root } from '../tree/nodes.ts'
import type { Pages } from '../tree/pages.ts'
import type { Register } from '../tree/register.ts'
import type { Unit } from '../tree/units.ts'
import type { ReportedMessage } from '../messages/reported-messages.ts'

/** What was read of a source, which is a transcription or a volume in TEI. */
export interface ParsedSource {
  /** Record of the volume, where the source is one and its header has it. */
  volume?: Volume
  /** What lists need of its front and back matter, where the source is a volume. */
  matter?: MatterRecord
  /** Entries of its lists of persons and terms, where the source is a volume that has them. */
  register?: Register
  /** Documents that can be published. */
  documents: Array<DocumentRecord>
  /** What those refer to that refer to anything, by their ids in the edition: `frus1964-68v02/d162`. */
  references: Record<string, Array<Reference>>
  /** All that there is to say of its files. */
  messages: Array<ReportedMessage>
}

/** A document as it comes from its source. */
export interface ParsedDocument {
  /** What lists need of it. */
  record: Omit<DocumentRecord, 'digest' | 'sha256'>
  references: Array<Reference>
  tree: Root
  /** Printed pages of its nodes. */
  pages: ReadonlyMap<Node, Pages>
  units: ReadonlyArray<Unit>
}
