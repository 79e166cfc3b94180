import { globSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { document, volume } from '../../parse/tei/inventions.ts'

/** Contents of seeds by their paths. */
export type Seeds = Readonly<Record<string, string>>

/** A letter with readings, and signs of its source and editors. */
const marked = `<p>The <choice><orig>shippes</orig><reg>ships</reg></choice> go <del>slow</del><add place="above">fast</add>; Rossi wr<del>o</del><add>i</add>tes of the har<supplied>bo</supplied>r and the m<unclear>ol</unclear>e, long l<surplus>l</surplus>ong<note n="1" xml:id="d1fn1">See <ref target="#d2">Document 2</ref>, <ref target="#d2fn9">note 9</ref> and <ref target="#pg_1">p. 1</ref>. <persName corresp="#p_KA1">Kerr</persName> knew.</note>.</p><lg><l>The light</l><l>is out</l></lg><table><row><cell>Army</cell><cell>4</cell></row></table>`

/** An edition with all that a book may have: front matter, chapters, readings, glosses, Hebrew. */
export const rich: Seeds = {
  'edition.yaml':
    'title: Lights & <Harbors>\npublisher: Archive of "Lights"\nversion: "1.2"\neditors: [{ given: Ada, family: Marin, suffix: Jr. }]\nlicense: { words: CC BY 4.0 }\ncolophon: "What is *ours* is [here](about)."\n',
  'frus1990-92v99p2.xml': volume(
    document(1, marked),
    document(2, '<p>It is lit.<pb n="2" xml:id="pg_2"/> A lamp.</p>'),
  ),
  'frus1990-92v99p2/d2.yaml':
    'dateline: { text: "May 4, 1921", when: "1921-05-04", source: The file. }\nparticipants:\n  - { role: from, name: Ada Kerr, office: Keeper, place: Trieste, source: The heading. }\nclassification: { text: Secret, source: The file. }\npages: { first: "1", source: The index. }\nannotations:\n  - { quote: lamp, note: "A *light*: [the first](d1#p9), [nobody](people/nobody), ![a](https://example.org/a.png).", whose: ours }\n',
  'hebrew/volume.yaml':
    'title: מכתבים\nlang: he\nrepository: Archive\ncollection: Papers\nbox: 3\ncreator: Ada Marin\n',
  'hebrew/a.txt': 'מכתב לעדה\n\n\nהספינה באה[1] אל הנמל. [Page 2] Then it left.\n\n\n1. הערה.\n',
}

/** An edition whose texts and records have what no XML may contain, and what could end its parts. */
const hostile: Seeds = {
  'edition.yaml': 'title: "A ]]><b>&amp;"\ncolophon: "<script>alert(1)</script> ]]>"\n',
  'v.1/volume.yaml':
    'title: "<title> & \\"quoted\\" ]]>"\nseries: "<dc:title>"\nnumber: "0"\nisbn13: "x"\nrights: "</dc:rights>"\nlang: und-Arab\n',
  'v.1/nav.txt':
    'A \b <h1> & title ]]> -->[1]\n\n\nWords\u0000 \uFFFE &#x0; <!--0--> ]]> <br> "a" \u0085.[*]\n\n[Page 1-2]\n\nMore.\n\n\n[1] A note ]]> &lt;.\n[*] Another.\n',
  'v.1/nav.yaml':
    'classification: { text: "]]>", source: "<b>" }\nannotations:\n  - { quote: More, note: "]]> <i>", whose: ours }\n',
  'v.1/style.css.txt': 'Another\n\n\nText.\n',
  'v.1/package.opf.txt': 'Another\n\n\nText.\n',
}

/** An edition with lists that have texts of their own, entries of its own, and chapters without headings. */
export const lists: Seeds = {
  'frus1990-92v99p2.xml': volume(document(1, '<p>A lamp.<note n="1">An oil lamp.</note></p>'))
    .replace('<list type="names">', '<p>Those who kept the light.</p><list type="names">')
    .replace(/<head>Lights.*<\/head>/, '')
    .replace(
      '</body>',
      `<div type="chapter" xml:id="ch.é"><head>Fog</head>${document(2, '')}</div></body>`,
    ),
  'register/people.yaml':
    'entries:\n  - { key: kerr-ada, name: Ada Kerr, sort: "Kerr, Ada", names: [], note: "*Keeper* of [the light](frus1990-92v99p2/d1).", evidence: [{ volume: frus1990-92v99p2, id: p_KA1 }] }\n',
  'register/places.yaml': 'entries: []\n',
  'register/terms.yaml': 'entries: []\n',
  'letters/volume.yaml': 'title: Letters\n',
  'letters/con-1.txt': 'To Leo\n\n\nIt is[1] seen.\n',
  'letters/con-1.yaml':
    'dateline: { text: "[May 1921]", source: The letter. }\ncollation: The original.\n',
}

/** Editions of which books are made. */
export const editions: ReadonlyArray<{ name: string; seeds: Seeds }> = [
  { name: 'what a book may have', seeds: rich },
  { name: 'lists and chapters of other forms', seeds: lists },
  { name: 'hostile texts', seeds: hostile },
  { name: 'the memorandum', seeds: readSeeds('seeds') },
  { name: 'all fixtures', seeds: readFixtures() },
  ...globSync('tests/load/projects/*/')
    .sort()
    .map((folder) => ({ name: basename(folder), seeds: readSeeds(join(folder, 'seeds')) })),
]

function readSeeds(folder: string): Seeds {
  const paths = globSync('**/*.{txt,xml,yaml}', { cwd: folder })
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path), 'utf8')]),
  )
}

/** Read the fixtures of transcriptions as the documents of one volume. */
function readFixtures(): Seeds {
  const texts = globSync('tests/fixtures/*/input.txt').sort()
  return {
    'fixtures/volume.yaml': 'title: Fixtures\n',
    ...Object.fromEntries(
      texts.map((path, index) => [`fixtures/f${index + 1}.txt`, readFileSync(path, 'utf8')]),
    ),
  }
}
