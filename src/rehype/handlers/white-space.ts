/** Omit the white space between blocks. */
export default function whiteSpace(): undefined {
  return undefined
}
