/** A word that shells read as it is: `../my-edition`; not `my edition`, `$x`, or `-x`. */
const plain = /^(?!-)[\p{L}\p{N}_./:@+,\\-]+$/u

/** Signs that shells read inside of double quotes, and those that do not print: `$`; not a space. */
const special = /["$`\\!\p{Cc}]/u

/** Quote an operand for a command that users type: `"my edition"`. Double quotes are read on Windows, too. */
export function quoteOperand(operand: string): string {
  if (plain.test(operand)) return operand
  return special.test(operand) ? `'${operand.replaceAll("'", "'\\''")}'` : `"${operand}"`
}
