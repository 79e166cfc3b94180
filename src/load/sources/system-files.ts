/** Names of what systems and programs leave in folders: `.DS_Store`, `._map.png`, `~$letter.docx`, `Icon` and a line ending. */
const left =
  /^(?:[.]DS_Store|[.]_.*|~[$].*|ehthumbs.*[.]db|thumbs[.]db|desktop[.]ini|icon\r|__MACOSX)$/is

/** Whether a file or folder is no part of an edition, but was left in it by a system or a program. */
export function isLeftBySystem(name: string): boolean {
  return left.test(name)
}
