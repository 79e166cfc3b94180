/** `Jr.`, `III`, `M.D.`, `Esq.`: what follows a name and belongs to it; not `C.V.`, which may be the given names. */
const surelySuffix = '(?:[JS]r\\.?|I{2,3}|IV|[23]d|Esq\\.?|M\\.D\\.|Ph\\.D\\.)'

/** The same, and `K.C.M.G.`, `S.J.`; not `U.S. Ambassador`. */
const suffix = `(?:${surelySuffix}|(?:[A-Z][a-z]?\\.){2,6})`

/** `Ret.`, `(ret.)`, `retired`. */
const retired = '\\(?[Rr]et(?:\\.|ired)?\\)?'

/** `USA`, `USN Ret.`, `ARVN`, `RAF (ret.)`: a service in which somebody has his rank; not `USIA`. */
const service = `(?:USA|USN|USAF|USMC|USCG|USAR|USNR|USMCR|USAAF|ARVN|VNAF|VNN|VNMC|PAVN|ROKA|ROKAF|ROKN|RAF|RN|RAAF|RAN|RCAF|RCN)(?: ${retired})?`

const grade =
  '(?:General|Gen\\.|Admiral|Adm\\.|Colonel|Col\\.|Marshal|Generalissimo)(?: of the (?:Army|Navy|Air Force))?'

/** `General`, `Lieutenant General`, `Brig. Gen.`, `Air Vice Marshal`; not `Attorney General`. */
const rank = `(?:(?:Lieutenant|Lt\\.|Major|Maj\\.|Brigadier|Brig\\.|Vice|Rear|Fleet|Air(?: Vice| Chief)?|Field) ?)?${grade}`

/** Ranks that are offices too, as in `Commander, Seventh Fleet`, where no service follows them. */
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

/** What a list says of somebody in one word: no given name. */
const offices: ReadonlySet<string> = new Set(
  'Administrator Adviser Advisor Agent Ambassador Archbishop Assistant Attorney Author Bishop Cardinal Chairman Chancellor Chief Commandant Commander Commissioner Congressman Consul Coordinator Counsel Counselor Counsellor Delegate Deputy Diplomat Director Economist Editor Emperor Envoy Governor Head Historian Inspector Journalist Judge Justice King Lawyer Leader Mayor Member Minister Monsignor Observer Officer Official Physician Pope Premier President Prince Princess Professor Publisher Queen Representative Scholar Secretary Senator Shah Sheikh Speaker Staff Sultan Under Vice Writer'.split(
    ' ',
  ),
)

/** A name as a list of persons has it, and what is said of whom it names. */
export interface Divided {
  name: string
  description: string
}

/**
 * Put the parts of a name together that a list prints behind the element of the name: given names, rank, service, suffix.
 *
 * ```
 * > | <persName>Thompson, Llewellyn E.</persName>, Jr., Ambassador at Large
 *               ^^^^^^^^^^^^^^^^^^^^             ^^^^^ name
 *                                                    ^^^^^^^^^^^^^^^^^^^ description
 * ```
 *
 * @param name
 *   What the element holds.
 * @param rest
 *   What follows the comma behind it.
 */
export function divideName(name: string, rest: string): Divided {
  const first = name.includes(',') ? '' : findGiven(name, rest)
  const own = first + (titles.exec(rest.slice(first.length))?.[0] ?? '')
  if (own === '') return { name, description: rest }
  return { name: `${name}, ${own.replace(/, $/, '')}`, description: rest.slice(own.length) }
}

/** The given names with which a text opens that follows a surname, with the comma behind them. */
function findGiven(name: string, rest: string): string {
  const [found = ''] = given.exec(rest) ?? []
  const words = found.split(/[ ,]+/)
  if (words.some((word) => offices.has(word)) || isTitle(found)) return ''
  // Names of several words are whole, where no rank parts them: `Ayub Khan, Field Marshal Muhammad`.
  return name.includes(' ') && !opensWithRank.test(found) ? '' : found
}

const opensWithRank = new RegExp(`^(?:${rank}|${lowRank}) `)

function isTitle(found: string): boolean {
  return titles.exec(found)?.[0] === found
}

/** `Thompson, Llewellyn E., Jr.` and `Vien, General, ARVN`, which are turned round; not `Ayub Khan` or `A, B, C`. */
const inverted = new RegExp(
  `^([^,]+), (?!(?:${surelySuffix}|${service})(?:,|$))([^,]+)((?:, (?:${suffix}|${service}|${retired}))*)$`,
)

/** Write a name as it is said: `Llewellyn E. Thompson, Jr.` for `Thompson, Llewellyn E., Jr.` */
export function toDirectName(name: string): string {
  return name.replace(inverted, '$2 $1$3')
}
