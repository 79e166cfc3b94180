import { hasError } from '../parse/sidecar/messages.ts'
import { toTranscribed } from './load-documents.ts'
import { parseTei, readTei } from './load-tei.ts'
import { readVolume } from './load-volumes.ts'
import { readRegister } from './read-register.ts'
import { parseSeed, readTexts } from './read-seed.ts'
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
  for (const seed of documents) {
    const texts = await readTexts(seed)
    parseSeed(seed, texts, register)
    files.push(texts.transcription, texts.sidecar)
  }
  for (const seed of teis) {
    const texts = await readTei(seed)
    const transcribed = toTranscribed(documents, seed.id)
    if (!hasError(texts.file)) parseTei(seed, texts, transcribed, register)
    files.push(texts.file, ...texts.sidecars.values())
  }
  return toReport(files)
}
