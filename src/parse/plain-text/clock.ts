/** `, 5:20 p.m.`, `—7 p. m.`, `, noon`, `, 0910Z`; not `5:20–6:05 p.m.` or `9 a.m. and 2 p.m.` */
const pattern =
  /^[\]),.\s/—–-]*(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?<half>[ap])[.] ?m[.]?|(?<noon>noon)\b|(?<military>[012]\d[0-5]\d)(?<zone>Z)?\b)[^\d–—[]*(?:\[.*)?$/i

/** A time of day. */
export interface Clock {
  /** Time in ISO 8601, even if it does not exist: `T17:20`. */
  time: string
  /** As printed: `5:20 p.m.` */
  value: string
}

/**
 * Read the time after a day.
 *
 * @param rest
 *   Text after the date: `, 5:20 p.m.`
 */
export function toClock(rest: string): Clock | undefined {
  const { 0: found = '', groups } = pattern.exec(rest) ?? {}
  if (!groups) return undefined
  const value = found
    .slice(found.search(/[\da-z]/i))
    .split('[', 1)
    .join('')
    .trim()
  const { noon, military, zone, hour = '', minute = '00', half = '' } = groups
  if (noon) return { time: 'T12:00', value }
  if (military) {
    const time = `T${military.slice(0, 2)}:${military.slice(2)}${zone ? 'Z' : ''}`
    return { time, value }
  }
  const isLate = half.toLowerCase() === 'p'
  // `15:20 p.m.` is a 24-hour time.
  const hours = Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0)
  return { time: `T${String(hours).padStart(2, '0')}:${minute}`, value }
}
