/** Tables of the encodings, besides UTF-8 and UTF-16, in which a text may have been saved. */

/** Letters, except those of ASCII, by which texts of one language are known. */
export interface Alphabet {
  /** Both cases of each letter. */
  letters: ReadonlySet<string>
  /** Share of the letters of a text that are in the alphabet, from 0 to 1. A list of common characters has less than 1. */
  share: number
}

/** An encoding. */
export interface Encoding {
  /** Name in the Encoding Standard, which `TextDecoder` and `iconv` know: `windows-1252`. */
  label: string
  /** Name for readers: `Windows-1252`. */
  name: string
  /** Alphabets of the languages that use it. */
  alphabets: ReadonlyArray<Alphabet>
}

const western = [
  'àâæçéèêëîïôœùûüÿ',
  'äöüß',
  'áéíñóúüªº',
  'àáâãçéêíóôõú',
  'àèéìíîòóùú',
  'äåæéöø',
  'áéíðóúýþæö',
  'éëïóöü',
].map((letters) => toAlphabet(letters))

const central = [
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'čćđšž',
  'ăâîșşțţ',
].map((letters) => toAlphabet(letters))

const cyrillic = [
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'абвгдежзиіїєґйклмнопрстуфхцчшщьюя',
  'абвгдђежзијклљмнњопрстћуфхцчџш',
].map((letters) => toAlphabet(letters))

const greek = [toAlphabet('αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ')]
const hebrew = [toAlphabet('אבגדהוזחטיךכלםמןנסעףפץצקרשת')]
const arabic = [toAlphabet('ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچژگ')]
const turkish = [toAlphabet('âçğıiîöşüû')]
const baltic = ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äõöüšž'].map((letters) => toAlphabet(letters))

// The characters that make up more than a quarter of a text.
const japanese = [
  toAlphabet(
    'あいうえおかがきくけこさしすせそただちつてでとどなにのはばひべまみめもやよらりるれろわをんっー',
    0.3,
  ),
]
const chinese = [
  toAlphabet(
    '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏兴切级',
    0.3,
  ),
  toAlphabet(
    '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市',
    0.3,
  ),
]
const korean = [
  toAlphabet('이다는에의을를고은가하한지도로서으나사기인자리어들대시해제정수부일전아과그장것', 0.3),
]

/** Encodings, the most common first: of two that are equally likely, the first is named. */
export const encodings: ReadonlyArray<Encoding> = [
  { label: 'windows-1252', name: 'Windows-1252', alphabets: western },
  { label: 'macintosh', name: 'Mac Roman', alphabets: western },
  { label: 'windows-1250', name: 'Windows-1250', alphabets: central },
  { label: 'iso-8859-2', name: 'ISO-8859-2', alphabets: central },
  { label: 'windows-1254', name: 'Windows-1254', alphabets: turkish },
  { label: 'windows-1257', name: 'Windows-1257', alphabets: baltic },
  // Before the Cyrillic ones: Hebrew letters have the bytes of small Cyrillic ones, but a Cyrillic text has others too.
  { label: 'windows-1255', name: 'Windows-1255', alphabets: hebrew },
  { label: 'windows-1251', name: 'Windows-1251', alphabets: cyrillic },
  { label: 'koi8-r', name: 'KOI8-R', alphabets: cyrillic },
  { label: 'ibm866', name: 'IBM 866', alphabets: cyrillic },
  { label: 'iso-8859-5', name: 'ISO-8859-5', alphabets: cyrillic },
  { label: 'x-mac-cyrillic', name: 'Mac Cyrillic', alphabets: cyrillic },
  { label: 'windows-1253', name: 'Windows-1253', alphabets: greek },
  { label: 'iso-8859-7', name: 'ISO-8859-7', alphabets: greek },
  { label: 'windows-1256', name: 'Windows-1256', alphabets: arabic },
  { label: 'iso-8859-6', name: 'ISO-8859-6', alphabets: arabic },
  { label: 'shift_jis', name: 'Shift_JIS', alphabets: japanese },
  { label: 'euc-jp', name: 'EUC-JP', alphabets: japanese },
  { label: 'gbk', name: 'GBK', alphabets: chinese },
  { label: 'big5', name: 'Big5', alphabets: chinese },
  { label: 'euc-kr', name: 'EUC-KR', alphabets: korean },
]

function toAlphabet(letters: string, share = 1): Alphabet {
  return { letters: new Set(letters + letters.toUpperCase()), share }
}
