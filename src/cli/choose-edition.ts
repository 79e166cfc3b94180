import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { quoteOperand } from './quote-operand.ts'

/** Operand of the commands that work on an edition. */
export const editionOperand = '[EDITION]'

/**
 * Choose the edition on which a command works: sets `EDITION` for this process and those that it starts. Without an
 * operand, the variable stands.
 *
 * @param operands
 *   Operands of the command: none, or the folder of the edition, relative to the folder in which `npm` was called.
 * @throws
 *   Error with a message for users if there is no such folder, or there are several operands.
 */
export function chooseEdition([operand, second]: ReadonlyArray<string>): void {
  if (second !== undefined) {
    throw new Error(`Unexpected \`${second}\`, expected one folder of an edition`)
  }
  const stated = operand ?? process.env['EDITION'] ?? ''
  if (stated === '') return
  const folder = resolve(process.env['INIT_CWD'] ?? '.', stated)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found?.isDirectory()) {
    if (found) throw new Error(`Unexpected file \`${stated}\`, expected the folder of an edition`)
    throw new Error(
      `Missing folder \`${stated}\`, expected the folder of an edition; \`npm run new -- ${quoteOperand(stated)}\` makes one`,
    )
  }
  process.env['EDITION'] = folder
}
