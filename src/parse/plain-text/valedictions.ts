/** Maximum length of the end of a line in which a valediction is looked for (UTF-16 code units). */
const longestValediction = 200

/** A way to close a letter. */
interface Valediction {
  pattern: RegExp
  /** Characters of which each line in it ends with one (default: any). */
  ends?: string
}

/**
 * Ends of the line above a name, by language.
 *
 * `Yours truly,`, `I am, sir, your obedient servant,`, `I have, &c.,`, `Accept [etc.]`; not `Dear Mr. President:` or
 * `Sincerely he spoke.`
 */
const valedictions: ReadonlyArray<Valediction> = [
  // English
  { ends: ',', pattern: /(?<!\p{L})your[’']?s(?:,? \p{L}{1,15}){0,4}(?:, (?:&c|etc)[.]?)?,$/iu },
  {
    ends: '.',
    pattern:
      /^(?:(?:Very|Most|Ever) )?(?:(?:truly|sincerely|respectfully|faithfully|cordially) yours|yours (?:(?:very|most|ever) )?(?:truly|sincerely|respectfully|faithfully|cordially))[.]$/iu,
  },
  {
    ends: ',',
    pattern: /(?<!\p{L})(?:regards?|wishes|submitted|servants?|friend)(?:, (?:&c|etc)[.]?)?,$/iu,
  },
  { ends: '.', pattern: /(?:^| )respectfully submitted[.]$/iu },
  {
    ends: ',',
    pattern:
      /^(?:(?:Very|Most|Ever) )?(?:Sincerely|Respectfully|Faithfully|Cordially|Truly|Affectionately|Best|Love|As ever)(?:, (?:&c|etc)[.]?)?,$/iu,
  },
  {
    ends: ',]',
    pattern:
      /(?:^|[ ,])(?:I|We|you|Accept|Receive|Please|pleased|himself|themselves|Respectfully|happiness)(?!\p{L}).{0,100}[, [](?:&c|et[ce])[.]?[,\]]{1,2}$/iu,
  },
  {
    ends: ',.',
    pattern:
      /(?:^|\s)(?:Accept|accept|renew|Receive).{0,60} assurances? of .{0,90}(?:consideration|esteem|regard)[.,]$/u,
  },
  // The office of who signs
  {
    ends: ',',
    pattern:
      /^(?:The|El|Le|Der|Il) (?:Acting |Vice-?|Under-?)?(?:Secretary|Minister|President|Governor|Consul|Ambassador|Ministro|Ministre|Secretario|Presidente|Präsident)(?!\p{L})[^.;:]{0,80},$/iu,
  },
  {
    pattern:
      /(?:^|[ ,])(?:(?:Your|thy) (?:\p{L}+,? ){0,5}|most obed\p{L}*[.’'t]* (?:\p{L}+[.]? )?|I (?:am|remain),? (?:\p{L}+,? ){0,8})(?:hum\p{L}*[.]? )?(?:serv[’']?t|servant|son|daughter|brother|sister|friend|husband|wife|father|mother|cousin|nephew|niece)s?[.]?$/iu,
  },
  // German
  {
    pattern:
      /(?:^| )(?:Hochachtungsvoll|vorzüglicher Hochachtung|vollkommener Hochachtung|ergebenst|Herzlichst|(?:freundlichen|besten|herzlichen) Grüßen|freundlichem Gruß|(?:ergeben|gehorsam)(?:st)?er(?: Diener)?|mit (?:\p{L}+ ){0,2}Hochachtung(?: (?:bin|verbleibe|habe) ich.{0,80})?)[,.]?$/iu,
  },
  { pattern: /^Genehmigen Sie .{0,150}Hochachtung[,.]?$/iu },
  // French
  {
    ends: ',.',
    pattern:
      /^(?:Veuillez|Agréez|Recevez|Je vous prie|J[’']ai l[’']honneur d[’']être|Daignez).{0,180}[,.]$/iu,
  },
  {
    ends: ',',
    pattern:
      /(?<!\p{L})(?:Bien à vous|Cordialement|Respectueusement|(?:dévoué|obéissant|humble) serviteur),$/iu,
  },
  // Spanish
  {
    ends: ',.',
    pattern: /^(?:Dios guarde|Reitero|Quedo|Aprovecho|Sírvase aceptar|Me repito).{0,180}[,.]$/iu,
  },
  {
    ends: ',',
    pattern: /(?<!\p{L})(?:Atentamente|Respetuosamente|(?:seguro|atento) servidor),$/iu,
  },
  // Italian
  {
    ends: ',.',
    pattern:
      /^(?:Gradisca|Voglia gradire|La prego di gradire|Colgo l[’']occasione|Ho l[’']onore d[’']essere).{0,180}[,.]$/iu,
  },
  {
    pattern:
      /(?<!\p{L})(?:Distinti saluti|(?:alta|perfetta|distinta) (?:stima|considerazione|osservanza)|devotissimo|obbligatissimo),?$/iu,
  },
]

/** Last signs of the line above a name. */
const lastSign = /[,.\]\p{Ll}]$/u

/**
 * Determine whether a line closes a letter, so that a name may be on the line below.
 *
 * @param line
 *   Line, without the number of a note at its end.
 */
export function isValediction(line: string): boolean {
  if (!lastSign.test(line.slice(-2))) return false
  const last = line.slice(-1)
  const end = line.slice(-longestValediction)
  return valedictions.some(({ ends, pattern }) => {
    return (ends === undefined || ends.includes(last)) && pattern.test(end)
  })
}
