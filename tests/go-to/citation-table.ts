/** Citations of one place each, and where they lead in an edition that has Documents 161–163 of the volume. */

export const host = 'https://history.state.gov/historicaldocuments'
export const here = 'https://example.org/editions/frus1964-68v02'
export const series = 'Foreign Relations of the United States'
const title =
  'Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost)'
const full = `“${title},” February 24, 1965, in *${series}, 1964–1968*, vol. 2, *Vietnam, January–June 1965*, ed. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington, DC: Government Printing Office, 1996), doc. 162`
const full18 = full.replace('Washington, DC: ', '')
const office = `*${series}*, 1964–1968, Volume II, Vietnam, January–June 1965, eds. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington: Government Printing Office, 1996), Document 162`
export const entry = `“${title}.” February 24, 1965. In *${series}, 1964–1968*. Vol. 2, *Vietnam, January–June 1965*, edited by David C. Humphrey, Ronald D. Landa, and Louis J. Smith. Washington, DC: Government Printing Office, 1996. Document 162. ${host}/frus1964-68v02/d162.`
const mla = `“${title}.” *${series}, 1964–1968, Volume II, Vietnam, January–June 1965*, edited by David C. Humphrey et al., Government Printing Office, 1996`
export const bibtex = `@incollection{frus1964-68v02-d162,
  title     = {Memorandum of Telephone Conversation Between {Secretary of State Rusk} and the {Deputy Representative to the United Nations (Yost)}},
  booktitle = {Foreign Relations of the United States, 1964--1968, Volume {II}, {Vietnam, January--June 1965}},
  editor    = {Humphrey, David C. and Landa, Ronald D. and Smith, Louis J.},
  type      = {Document},
  chapter   = {162},
  pages     = {366--367},
  publisher = {Government Printing Office},
  address   = {Washington},
  year      = {1996},
  isbn      = {9780160451263},
  url       = {https://history.state.gov/historicaldocuments/frus1964-68v02/d162},
  note      = {February 24, 1965}
}`
const ris = `TY  - CHAP
TI  - ${title}
T2  - ${series}, 1964–1968, Volume II, Vietnam, January–June 1965
T3  - ${series}
A2  - Humphrey, David C.
VL  - II
SP  - 366
EP  - 367
PY  - 1996
PB  - Government Printing Office
SN  - 9780160451263
UR  - ${host}/frus1964-68v02/d162
N1  - Document 162; dated February 24, 1965, 6:30 p.m.
ER  - `
const csl = `{"id":"frus1964-68v02-d162","type":"chapter","title":"${title}",
"container-title":"${series}, 1964–1968, Volume II, Vietnam, January–June 1965","collection-title":"${series}",
"volume":"II","chapter-number":"162","page":"366-367","ISBN":"9780160451263",
"URL":"${host}/frus1964-68v02/d162","note":"Document 162"}`
const wrapped = `“Memorandum of Telephone Conversation Between Secretary of
State Rusk and the Deputy Representative,” in Foreign Relations of the
United States, 1964–1968, vol. 2, Vietnam, January–June 1965 (Washington:
Government Printing Office, 1996), doc.
162, point 3,
p. 367.`

/** The whole text is one citation, and these are its offers. */
export const citationTable: ReadonlyArray<[text: string, ...offers: Array<string>]> = [
  // Addresses of the publisher, old and new.
  [`${host}/frus1964-68v02/d162`, 'd162/'],
  [`${host}/frus1964-68v02/d162/`, 'd162/'],
  [`${host}/frus1964-68v02/d162fn1`, 'd162/#fn1'],
  [`${host}/frus1964-68v02/d162#fn1`, 'd162/#fn1'],
  [`${host}/frus1964-68v02/d162#d162fn1`, 'd162/#fn1'],
  [`${host}/frus1964-68v02/d162#pg_367`, 'd162/#pg_367'],
  [`${host}/frus1964-68v02/d162#fn:1.3.4.4.8.12.4`, 'd162/'],
  [`http://history.state.gov/historicaldocuments/frus1964-68v02/d162?page=2#fn1`, 'd162/#fn1'],
  [`${host}/frus1964-68v02/pg_367`, 'd162/#pg_367', 'd163/'],
  [`${host}/frus1964-68v02`, ''],
  [`${host}/frus1964-68v02/ch2`, '→ frus1964-68v02/ch2'],
  [`${host}/frus1964-68v01/d427`, '→ frus1964-68v01/d427'],
  ['history.state.gov/historicaldocuments/frus1964-68v02/d162', 'd162/'],
  ['/historicaldocuments/frus1964-68v02/d162', 'd162/'],
  ['https://static.history.state.gov/frus/frus1964-68v02/pdf/frus1964-68v02.pdf', ''],
  [
    'https://history.state.gov/search?q=quiet+diplomacy&within=documents&volume-id=frus1964-68v02',
    'search/?q=quiet+diplomacy&volume-id=frus1964-68v02',
  ],
  // Addresses of this edition, of any base.
  [`${here}/d162/`, 'd162/'],
  [`${here}/d162/#p1.3`, 'd162/#p1.3'],
  [`${here}/d162/#p1.3:~:text=the%20north`, 'd162/#p1.3:~:text=the%20north'],
  ['http://localhost:4321/frus1964-68v02/pages/#pg_367', 'd162/#pg_367', 'd163/'],
  ['https://example.org/editions/search/?q=162%2C+point+3', 'search/?q=162%2C+point+3'],
  ['frus1964-68v02/d162#p1.3', 'd162/#p1.3'],
  ['/d162fn1', 'd162/#fn1'],
  ['/pg_367', 'd162/#pg_367', 'd163/'],
  ['[Document 162](https://example.org/frus1964-68v02/d162/#p1.3)', 'd162/#p1.3'],
  [`[the memorandum](<${host}/frus1964-68v02/d162>)`, 'd162/'],
  // Forms of citations.
  ['FRUS 1964–68, 2:366–67', 'd162/'],
  ['FRUS, 1964-1968, vol. II, p. 366', 'd161/#pg_366', 'd162/'],
  ['FRUS, 1964–8, ii. 366–7', 'd162/'],
  ['FRUS, 1964-68, II: 366-367', 'd162/'],
  ['FRUS 1964–1968, II, 366–67', 'd162/'],
  ['FRUS 1964–68, v. 2, no. 162', 'd162/'],
  ['F.R.U.S., 1964–68, Vol. II, #162', 'd162/'],
  ['FRUS, 1964-68, 2:366n1', 'd162/#fn1'],
  ['FRUS, 1964–1968, vol. II, doc. 162, n. 1', 'd162/#fn1'],
  ['FRUS, 1964–1968, vol. II, doc. 162n1', 'd162/#fn1'],
  ['FRUS, 1964–1968, vol. II, doc. 162, pp. 366–67', 'd162/'],
  ['FRUS, 1964–1968, vol. II, doc. 162, 367', 'd162/#pg_367'],
  ['FRUS, 1964–1968, vol. II, Vietnam, January–June 1965', ''],
  [`${series}, 1964–1968 (Washington: Government Printing Office, 1996), 2:366–67`, 'd162/'],
  [`U.S. Department of State, ${series}, 1964–1968, Volume II, Document 162`, 'd162/'],
  [`${office}.`, 'd162/'],
  [`${office}, ${host}/frus1964-68v02/d162.`, 'd162/'],
  [`${office}, point 3, p. 367.`, 'd162/#p1.3'],
  [`${office.replace('Document 162', '366–367')}.`, 'd162/'],
  [`${full}, point 3, p. 367.`, 'd162/#p1.3'],
  [`${full18}, ${host}/frus1964-68v02/d162.`, 'd162/'],
  [`${full}, point 3, p. 367, ${host}/frus1964-68v02/d162, ${here}/d162/#p1.3.`, 'd162/#p1.3'],
  [`“Memorandum of Telephone Conversation,” *${series}, 1964–1968*, vol. 2, doc. 162.`, 'd162/'],
  [entry, 'd162/'],
  [`${mla}, pp. 366–67.`, 'd162/'],
  [`${mla}. Office of the Historian, ${host.slice(8)}/frus1964-68v02/d162.`, 'd162/'],
  [wrapped, 'd162/#p1.3'],
  ['\\textit{FRUS}, 1964--1968, vol.~II, doc.~162', 'd162/'],
  ['_FRUS_, 1964–1968, vol. II, Document 162', 'd162/'],
  ['Document 162, ibid., pp. 366-67', 'd162/'],
  ['Ibid., doc. 163', 'd163/'],
  ['footnote 1 to Document 162, Foreign Relations, 1964–1968, vol. II', 'd162/#fn1'],
  ['Document 162, paragraph 1, points 1 and 3', 'd162/#p1.1', 'd162/#p1.3'],
  ['FRUS (1964–1968), vol. II, doc. 162', 'd162/'],
  ['FRUS 1964–1968, vol. II, #162 at 367', 'd162/#pg_367'],
  ['Foreign Relations of the United States 1964-1968 II (Washington 1996) 366-67', 'd162/'],
  ['Telcon, Rusk-Yost, 24 Feb 1965, in FRUS 1964–68, vol. II, 366–67', 'd162/'],
  ['points 1, 3 and 3(a) of Document 162', 'd162/#p1.1', 'd162/#p1.3', 'd162/#p1.3.a'],
  ['frus1964-68v02d162', 'd162/'],
  // Several documents or pages.
  ['docs. 161, 162 and 163', 'd161/', 'd162/', 'd163/'],
  ['Documents 161–163', 'd161/', 'd162/', 'd163/'],
  ['FRUS, 1964–1968, vol. II, docs. 161, 162 and 164', 'd161/', 'd162/', '→ frus1964-68v02/d164'],
  ['FRUS, 1964–1968, vol. II, pp. 365–67, 370', 'd161/', '→ frus1964-68v02/pg_370'],
  ['documents 161, n. 2, and 162, n. 1, in FRUS, 1964–1968, vol. II', '(d161/)', 'd162/#fn1'],
  // What is not held.
  ['FRUS, 1964–1968, vol. I, doc. 427', '→ frus1964-68v01/d427'],
  ['Foreign Relations, 1952–1954, Volume XII, Part 2, Document 3', '→ frus1952-54v12p2/d3'],
  ['FRUS, 1952–54, vol. XIII, pt. 1, p. 366', '→ frus1952-54v13p1/pg_366'],
  ['FRUS, 1969–1976, vol. E–5, doc. 12', '→ frus1969-76ve05/d12'],
  ['FRUS, 1964–1968, vol. II, Document 349', '→ frus1964-68v02/d349'],
  ['FRUS, 1964–1968, vol. II, doc. 162, n. 7', '(d162/#fn1)'],
  // A year alone is not a volume, and neither is a number.
  ['FRUS, vol. II, doc. 162'],
  ['FRUS, 1964–1968, doc. 5'],
  // Records of reference managers.
  [bibtex, 'd162/'],
  [bibtex.replace(/ {2}url.*\n/, ''), 'd162/'],
  [bibtex.replace(/ {2}chapter.*\n/, ''), 'd162/'],
  [ris, 'd162/'],
  [ris.replace(/UR.*\n/, ''), 'd162/'],
  [csl, 'd162/'],
]
