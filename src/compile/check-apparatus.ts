import type { VFile } from 'vfile'
import { checkAnnotations } from '../lint/apparatus/annotations.ts'
import { report } from '../messages/report.ts'
import type { DocumentData } from '../tree/nodes.ts'
import type { FindEntry } from '../tree/register.ts'

/**
 * Check a document's annotations against the registers.
 *
 * @param sidecar
 *   Sidecar; messages are added to it.
 */
export function checkApparatus(document: DocumentData, find: FindEntry, sidecar: VFile): void {
  for (const { ruleId, reason, position } of checkAnnotations(document, find)) {
    report(sidecar, ruleId, reason, position)
  }
}
