import fc from 'fast-check'

/** What markup, readers of XML and encoders of text treat in a special way. */
const special = ['\0', '\b', '\t', '\n', '\r', ' ', '"', '&', "'", '<', '<!--', '>', ']]>', '&#x8;']

/** Text of any code units, also of halves of surrogate pairs. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...special, '\uD83D\uDEA2', '\uD800', '\uDC00', '\uFFFE', '\uFFFF'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
