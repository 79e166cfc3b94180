/** `, 5:20 p.m.`, `—7 p. m.`, `, noon`, `, 0910Z`; not `5:20–6:05 p.m.` or `9 a.m. and 2 p.m.` */
const pattern =
  /^[\]),.\s/—–-]*(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?<half>[ap])[.] ?m[.]?|(?<noon>noon)\b|(?<military>[012]\d[0-5]\d)(?<zone>Z)?\b)[^\d–—[]*(?:\[.*)?$/i

/** `, 21 h 30`, `, 3 Uhr 10 Min. Nachmittags`, `, ore 14,30`, `, 11 h. 45 soir`; not `11 h. 45`, of which half of the day is not known. */
const ofLanguages =
  /^[\]),.\s—–-]*(?:um |à |alle )?(?:ore (?<hour>\d{1,2})|(?<hour>\d{1,2}) ?(?:h(?:eures?)?|Uhr)(?!\p{L})[.]?)(?:[ :.,]{0,2}(?<minute>[0-5]\d)(?!\d)(?: ?(?:Min(?:uten)?|m)(?!\p{L})[.]?)?)?[ ,]*(?:(?<late>(?:du )?soir|de l[’']après-midi|Nachm(?:ittags)?|Abends|N[.] ?M|pomeridiane|p[.] ?m|di sera|della sera)|(?<early>(?:du )?matin|Vorm(?:ittags)?|morgens|früh|V[.] ?M|antimeridiane|a[.] ?m|del mattino))?[.]?$/iu

/** A number or `noon`, which each time has, for a quick test; not `.` */
const mayBeClock = /\d|noon/i

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
  // Most dates end their line.
  if (!mayBeClock.test(rest)) return undefined
  const { 0: found = '', groups } = pattern.exec(rest) ?? {}
  if (!groups) return readOfLanguages(rest)
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

/** Read a time in German, French or Italian; up to twelve o’clock, the half of the day is to be named. */
function readOfLanguages(rest: string): Clock | undefined {
  const { 0: found = '', groups } = ofLanguages.exec(rest) ?? {}
  if (!groups) return undefined
  const { hour = '', minute = '00', late, early } = groups
  const hours = Number(hour)
  if (hours <= 12 && late === undefined && early === undefined) return undefined
  const ofDay = hours > 12 ? hours : (hours % 12) + (late === undefined ? 0 : 12)
  const value = found.slice(found.search(/[\da-z]/i)).trim()
  return { time: `T${String(ofDay).padStart(2, '0')}:${minute}`, value }
}
