/** White space between blocks: nothing on a page. */
export default function whiteSpace(): undefined {
  return undefined
}
