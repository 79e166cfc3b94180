import type { Encoding } from './encodings.ts'

/** An order of the two bytes of a character in UTF-16. */
interface Order extends Omit<Encoding, 'alphabets'> {
  /** Byte order mark. */
  mark: readonly [number, number]
  /** Index of the byte of an English letter that is 0, in its pair. */
  zero: 0 | 1
}

const orders: ReadonlyArray<Order> = [
  { label: 'utf-16le', name: 'UTF-16 LE', mark: [0xff, 0xfe], zero: 1 },
  { label: 'utf-16be', name: 'UTF-16 BE', mark: [0xfe, 0xff], zero: 0 },
]

/** Share of the pairs of a text that are English letters, signs, spaces or line endings: few in Chinese. */
const minShare = 0.01

/** The same for bytes that are valid UTF-8, as English letters in UTF-16 are. */
const minShareOfUtf8 = 0.3

/**
 * Find out whether a text is in UTF-16, by its byte order mark, or by the zeros in its bytes.
 *
 * @param sample
 *   Beginning of the text.
 * @param isUtf8
 *   Whether the text is valid UTF-8.
 */
export function findUtf16(
  sample: Uint8Array,
  isUtf8: boolean,
): Omit<Encoding, 'alphabets'> | undefined {
  const marked = orders.find(({ mark }) => mark.every((byte, index) => sample[index] === byte))
  if (marked || !sample.includes(0)) return marked
  const zeros = [countZeros(sample, 0), countZeros(sample, 1)] as const
  const pairs = Math.floor(sample.length / 2)
  const share = isUtf8 ? minShareOfUtf8 : minShare
  return orders.find(
    ({ zero }) => zeros[zero] >= share * pairs && 4 * (zeros[1 - zero] ?? 0) < zeros[zero],
  )
}

/** Count the bytes that are 0, of every second byte. */
function countZeros(bytes: Uint8Array, first: 0 | 1): number {
  let count = 0
  for (let index = first; index < bytes.length; index += 2) if (bytes[index] === 0) count++
  return count
}
