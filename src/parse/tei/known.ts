/*
 * The elements of TEI that have no handler, by what is read of them in running text. The README lists all elements.
 */

/** Elements of which only the text is read. */
const text =
  'abbr actor addName affiliation age am analytic anchor att author bibl biblFull biblScope biblStruct birth bloc c caption case catchwords change cit citedRange cl code collection colloc country date death def depth desc dictScrap dim dimensions distributor district docAuthor docDate docEdition edition editor education email entryFree etym event explicit expan extent faith figDesc figure floruit foliation forename form formula funder gen genName geo geogFeat gi gram gramGrp hand height hom hyph ident idno imprimatur imprint incipit institution iType lang langKnowledge langKnown lbl lem locus locusGrp m material measure measureGrp medium meeting metamark mod monogr mood nameLink nationality num number oRef oVar objectIdentifier objectName objectType occupation offset org orgName orig origDate origin origPlace orth pc per persona phr population pos postBox postCode principal pron provenance publisher pubPlace q quantity quote rb rdg rdgGrp re reg region relatedItem repository residence resp respStmt restore retrace rhyme role roleDesc roleName rubric ruby s said secFol seg sense series settlement sex signatures size socecStatus soCalled sound sponsor stamp state street stress subc subst summary surname syll tag tech term textLang time tns trait typeDesc typeNote unit usg val view w watermark width wit witDetail xr'

/** Elements that begin and end a line. */
const lines =
  'ab addrLine address argument attachment body byline castGroup castItem castList cell closer dateline div div1 div2 div3 div4 div5 div6 div7 docImprint docTitle egXML entry epigraph floatingText head headItem headLabel item l label lg line list listApp listBibl listWit noteGrp opener p performance person place postscript row salute set signed sp spGrp superEntry table titlePart trailer u witness zone'

/** Elements without text. */
const empty =
  'addSpan cb damageSpan delSpan divGen gb handShift lacunaEnd lacunaStart listTranspose milestone move pause redo shift substJoin transpose undo witEnd witStart'

/** Elements that are no part of the text around them: running heads of pages, data about the text. */
const apart =
  'alt altGrp annotation binaryObject certainty facsimile fLib fs fvLib fw index interp interpGrp join joinGrp link linkGrp listAnnotation listEvent listNym listObject listOrg listPerson listPlace listRelation precision recordingStmt respons span spanGrp standOff teiHeader timeline xenoData'

/** What is read of an element in running text. */
export type Kind = 'text' | 'line' | 'empty' | 'apart'

const names = { text, line: lines, empty, apart } satisfies Record<Kind, string>

/** Kinds by element name. */
export const known: ReadonlyMap<string, Kind> = new Map(
  (['text', 'line', 'empty', 'apart'] as const).flatMap((kind) =>
    names[kind].split(' ').map((name) => [name, kind] as const),
  ),
)

/** Make a map from an object, safe to look up with names from a file: `constructor` is not inherited. */
export function toMap<Value>(record: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record))
}
