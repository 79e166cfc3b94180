import { VFile } from 'vfile'
import { fromTei } from '../../../src/parse/tei/index.ts'

/** A volume in the style of the series. */
export function volume(...documents: Array<string>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0">
    <teiHeader>
        <fileDesc>
            <titleStmt>
                <title type="series">Foreign Relations of the United States</title>
                <title type="sub-series">1990–1992</title>
                <title type="volume-number">Volume XCIX, Part 2</title>
                <title type="volume">Harbors &amp; Lights</title>
                <editor role="primary">Ada B. Kerr, Jr.</editor>
            </titleStmt>
            <publicationStmt>
                <publisher>Printing Office</publisher>
                <pubPlace>Washington</pubPlace>
                <date type="publication-date">2001</date>
                <idno type="frus">frus1990-92v99p2</idno>
            </publicationStmt>
        </fileDesc>
    </teiHeader>
    <text>
        <front>
            <div type="section" xml:id="persons">
                <head>Persons</head>
                <list type="names">
                    <item><hi rend="strong"><persName xml:id="p_KA1">Kerr, Ada</persName>,</hi> keeper of the light</item>
                    <item><persName xml:id="p_A1">A</persName>, see <persName corresp="#p_KA1">Kerr, Ada</persName></item>
                </list>
            </div>
        </front>
        <body>
            <div type="chapter" xml:id="ch1">
                <head>Lights<note n="1" xml:id="ch1fn1">Of harbors.</note></head>
                <pb n="1" xml:id="pg_1"/>
${documents.join('\n')}
            </div>
        </body>
        <back>
            <div type="index" xml:id="index"><list><item xml:id="in1">Lights, <ref target="#pg_1">1</ref>
                <list><item>red, 1<hi rend="italic">n</hi></item></list></item></list></div>
        </back>
    </text>
</TEI>
`
}

/** A document in the style of the series. */
export function document(number: number, content: string): string {
  return `<div type="document" xml:id="d${number}" n="${number}"><head>${number}. Note on Lights</head>${content}</div>`
}

/** Read a volume. */
export function read(value: string) {
  const file = new VFile({ path: 'frus1990-92v99p2.xml', value })
  const read = fromTei(value, file)
  return {
    ...read,
    messages: file.messages.map((message) => `${message.place ? String(message) : ''}`),
  }
}

/** List the types and texts of the nodes of a document after its title. */
export function readContent(content: string) {
  const { documents, messages } = read(volume(document(1, content)))
  return { nodes: documents[0]?.tree.children.slice(1) ?? [], messages }
}
