import { toRecord } from '../edition/to-record.ts'
import { hasError } from '../parse/sidecar/messages.ts'
import { toTranscribed } from './load-documents.ts'
import { parseTei, readTei } from './load-tei.ts'
import { readVolume } from './load-volumes.ts'
import { readRegister } from './read-register.ts'
import { parseSeed, readTexts } from './read-seed.ts'
import { type Recorded, reportReferences } from './report-references.ts'
import { type ReportedMessage, toReport } from './report.ts'
import { findSeeds } from './seeds.ts'

/**
 * Read all that seeds folders hold, for what there is to say of it.
 *
 * @param roots
 *   Folders of seeds (see `seedRoots`).
 * @returns
 *   All messages on all files.
 */
export async function checkSeeds(roots: ReadonlyArray<string>): Promise<Array<ReportedMessage>> {
  const { volumes, documents, teis, registers, files } = await findSeeds(roots)
  for (const volume of volumes) files.push((await readVolume(volume)).file)
  const { register, files: registerFiles } = await readRegister(registers)
  files.push(...registerFiles)
  const held: Array<Recorded> = []
  for (const seed of documents) {
    const { id, volume, path } = seed
    const texts = await readTexts(seed)
    const tree = parseSeed(seed, texts, register)
    if (tree)
      held.push({ id: `${volume}/${id}`, data: { document: id, volume, path, ...toRecord(tree) } })
    files.push(texts.transcription, texts.sidecar)
  }
  for (const seed of teis) {
    const texts = await readTei(seed)
    const transcribed = toTranscribed(documents, seed.id)
    const read = hasError(texts.file) ? [] : parseTei(seed, texts, transcribed, register)
    held.push(...read.map((data) => ({ id: `${seed.id}/${data.document}`, data })))
    files.push(texts.file, ...texts.sidecars.values())
  }
  reportReferences(held, files)
  return toReport(files)
}
