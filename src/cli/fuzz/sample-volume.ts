/** Name of the file of the volume. */
export const sampleName = 'frus1990-92v99p2.xml'

/** A volume in TEI with all that a volume may have: lists, chapters, notes, pages, readings, verse, a table, an index. */
export const sampleVolume = `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt>
        <title type="series">Papers of the Harbors</title>
        <title type="volume">Harbors &amp; Lights</title>
        <editor role="primary">Ada B. Kerr, Jr.</editor>
      </titleStmt>
      <publicationStmt><publisher>Printing Office</publisher><pubPlace>Trieste</pubPlace><date type="publication-date">2001</date></publicationStmt>
    </fileDesc>
  </teiHeader>
  <text>
    <front>
      <div type="section" xml:id="persons"><head>Persons</head>
        <list type="names"><item><hi rend="strong"><persName xml:id="p_KA1">Kerr, Ada</persName>,</hi> keeper of the light</item></list>
      </div>
    </front>
    <body>
      <div type="chapter" xml:id="ch1"><head>Lights<note n="1" xml:id="ch1fn1">Of harbors.</note></head>
        <pb n="1" xml:id="pg_1"/>
        <div type="document" xml:id="d1" n="1"><head>1. Letter From Ada Kerr to Paolo Berti</head>
          <dateline><placeName>Trieste</placeName>, <date when="1965-02-24">February 24, 1965</date></dateline>
          <p>The <choice><orig>shippes</orig><reg>ships</reg></choice> go <del>slow</del><add place="above">fast</add>.<note n="1" xml:id="d1fn1">See <ref target="#d2">Document 2</ref> and <ref target="#pg_2">p. 2</ref>.</note></p>
          <p><persName corresp="#p_KA1">Kerr</persName> asks: (1) for a lamp; (2) for oil.</p>
          <lg><l>The light</l><l>is out</l></lg>
          <table><row><cell>Army</cell><cell>4</cell></row></table>
          <list><item>One</item><item>Two</item></list>
          <closer><signed>Kerr</signed></closer>
        </div>
        <div type="document" xml:id="d2" n="2"><head>2. Memorandum</head>
          <p>It is lit.<pb n="2" xml:id="pg_2"/> A lamp burns. See <ref target="#d1fn1">footnote 1, Document 1</ref>.</p>
        </div>
      </div>
    </body>
    <back>
      <div type="index" xml:id="index"><list><item xml:id="in1">Lights, <ref target="#pg_1">1</ref></item></list></div>
    </back>
  </text>
</TEI>
`
