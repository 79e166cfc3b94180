/** `Jr.`, `III`, `M.D.`, `Esq.`: suffixes of a name; not `C.V.`, which may be given names. */
const surelySuffix = '(?:[JS]r\\.?|I{2,3}|IV|[23]d|Esq\\.?|M\\.D\\.|Ph\\.D\\.)'

/** The same, and `K.C.M.G.`, `S.J.`; not `U.S. Ambassador`. */
const suffix = `(?:${surelySuffix}|(?:[A-Z][a-z]?\\.){2,6})`

/** `Ret.`, `(ret.)`, `retired`. */
const retired = '\\(?[Rr]et(?:\\.|ired)?\\)?'

/** `USA`, `USN Ret.`, `ARVN`, `RAF (ret.)`: armed services, after a rank; not `USIA`. */
const service = `(?:USA|USN|USAF|USMC|USCG|USAR|USNR|USMCR|USAAF|ARVN|VNAF|VNN|VNMC|PAVN|ROKA|ROKAF|ROKN|RAF|RN|RAAF|RAN|RCAF|RCN)(?: ${retired})?`

const grade =
  '(?:General|Gen\\.|Admiral|Adm\\.|Colonel|Col\\.|Marshal|Generalissimo)(?: of the (?:Army|Navy|Air Force))?'

/** `General`, `Lieutenant General`, `Brig. Gen.`, `Air Vice Marshal`; not `Attorney General`. */
const rank = `(?:(?:Lieutenant|Lt\\.|Major|Maj\\.|Brigadier|Brig\\.|Vice|Rear|Fleet|Air(?: Vice| Chief)?|Field) ?)?${grade}`

/** Ranks that are offices too if no service follows, as in `Commander, Seventh Fleet`. */
const lowRank =
  '(?:Lieutenant )?(?:Commander|Captain|Capt\\.|Commodore|Brigadier|Major|Maj\\.|Lieutenant|Lt\\.)'

/** `USA, Ret., ` at the beginning, `General, ARVN, `, `Jr., USMC, `; not `General Counsel, ` or `Commander, Pacific`. */
const titles = new RegExp(
  `^(?:(?:${rank}|${lowRank}(?=, ${service}(?:,|$)))(?:, |$))?(?:(?:${suffix}|${service}|${retired})(?:, |$))*`,
)

/** `Marshall, `, `J. Harlan, `, `Major General William E., `; not `Vietnamese Premier, `, which has two words and no initial. */
const given = new RegExp(
  `^(?:(?:${rank}|${lowRank}|Sir) )?(?:\\p{Lu}[\\p{L}'’-]+|(?:\\p{Lu}\\. ?)+\\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)+)(?:, |$)`,
  'u',
)

/** One-word descriptions of persons, which are not given names. */
const offices: ReadonlySet<string> = new Set(
  'Administrator Adviser Advisor Agent Ambassador Archbishop Assistant Attorney Author Bishop Cardinal Chairman Chancellor Chief Commandant Commander Commissioner Congressman Consul Coordinator Counsel Counselor Counsellor Delegate Deputy Diplomat Director Economist Editor Emperor Envoy Governor Head Historian Inspector Journalist Judge Justice King Lawyer Leader Mayor Member Minister Monsignor Observer Officer Official Physician Pope Premier President Prince Princess Professor Publisher Queen Representative Scholar Secretary Senator Shah Sheikh Speaker Staff Sultan Under Vice Writer'.split(
    ' ',
  ),
)

/** A name in a list of persons, and the description after it. */
export interface Divided {
  name: string
  description: string
}

/**
 * Complete a name with the parts that a list prints after its element: given names, rank, service, suffix.
 *
 * ```
 * > | <persName>Thompson, Llewellyn E.</persName>, Jr., Ambassador at Large
 *               ^^^^^^^^^^^^^^^^^^^^             ^^^^^ name
 *                                                    ^^^^^^^^^^^^^^^^^^^ description
 * ```
 *
 * @param name
 *   Text of the element.
 * @param rest
 *   Text after the element and its comma.
 */
export function divideName(name: string, rest: string): Divided {
  const first = name.includes(',') ? '' : findGiven(name, rest)
  const own = first + (titles.exec(rest.slice(first.length))?.[0] ?? '')
  if (own === '') return { name, description: rest }
  return { name: `${name}, ${own.replace(/, $/, '')}`, description: rest.slice(own.length) }
}

/** Find given names at the start of the text after a surname, with the comma after them. */
function findGiven(name: string, rest: string): string {
  const [found = ''] = given.exec(rest) ?? []
  const words = found.split(/[ ,]+/)
  if (words.some((word) => offices.has(word)) || isTitle(found)) return ''
  // Names of several words are complete unless a rank divides them: `Ayub Khan, Field Marshal Muhammad`.
  return name.includes(' ') && !opensWithRank.test(found) ? '' : found
}

const opensWithRank = new RegExp(`^(?:${rank}|${lowRank}) `)

function isTitle(found: string): boolean {
  return titles.exec(found)?.[0] === found
}

/** Names in inverted order: `Thompson, Llewellyn E., Jr.`, `Vien, General, ARVN`; not `Ayub Khan` or `A, B, C`. */
const inverted = new RegExp(
  `^([^,]+), (?!(?:${surelySuffix}|${service})(?:,|$))([^,]+)((?:, (?:${suffix}|${service}|${retired}))*)$`,
)

/** Convert an inverted name to direct order: `Llewellyn E. Thompson, Jr.` for `Thompson, Llewellyn E., Jr.` */
export function toDirectName(name: string): string {
  return name.replace(inverted, '$2 $1$3')
}
