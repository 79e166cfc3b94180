import { join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import { toAddress } from '../../permalinks/ledger.ts'
import { toVolume } from '../../permalinks/present-document.ts'
import { askWhereItIs, askWhichIsGone, type Question } from '../../permalinks/questions.ts'
import { toShortTarget } from '../../tree/full-target.ts'
import { type Ledgers, toLedgerName } from './read-ledgers.ts'

/**
 * Report what only an editor knows of words that have gone, with the lines from which to choose.
 *
 * @param folder
 *   Folder of the edition.
 * @returns
 *   The files of the ledgers, with these messages alone.
 */
export function reportQuestions(
  questions: ReadonlyArray<Question>,
  { volumes }: Pick<Ledgers, 'volumes'>,
  folder: string,
): Array<VFile> {
  return [...Map.groupBy(questions, ({ document }) => toVolume(document))].map(
    ([volume, asked]) => {
      const path = toLedgerName(volume)
      const file = new VFile({ path: join(folder, path) })
      for (const question of asked) {
        const document = question.document.slice(volume.length + 1)
        const [anchor = ''] = question.is === 'where' ? [question.anchor] : question.anchors
        const reason =
          question.is === 'where'
            ? askWhereItIs(
                document,
                anchor,
                question.places.map((place) => toShortTarget(place, volume)),
                path,
              )
            : askWhichIsGone(document, question, path)
        const line = volumes.get(volume)?.lines.get(toAddress({ document, anchor })) ?? 1
        report(file, 'permalink-doubt', reason, { line, column: 1 })
      }
      return file
    },
  )
}
