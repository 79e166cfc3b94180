import fc from 'fast-check'

/** Elements of every kind, and some that TEI does not have. */
const names =
  'p ab lg l div head list item label table row cell note app lem rdg choice sic corr orig reg abbr expan add del subst supplied unclear gap damage surplus space lb pb cb fw sp speaker stage u vocal q quote cit bibl figure graphic figDesc hi emph foreign title persName rs ref ptr anchor seg w opener closer dateline date salute signed postscript address addrLine castList castItem castGroup listPerson person index delSpan formula g lampe'.split(
    ' ',
  )

const attributes = fc.constantFrom(
  '',
  ' n="1"',
  ' xml:id="a"',
  ' target="#a"',
  ' rend="italic bold"',
  ' place="above"',
  ' break="no"',
  ' type="ordered"',
  ' spanTo="#a"',
  ' xml:lang="fr"',
  ' who="#a"',
)

/** Content of a document: such elements in any order. */
export const { content } = fc.letrec<{ content: string; element: string }>((tie) => ({
  content: fc
    .array(
      fc.oneof(
        { withCrossShrink: true },
        fc.constantFrom('red', ' ', '\n  ', 'green, ', '-', '[', 'sea'),
        tie('element'),
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...names), attributes, tie('content'))
    .map(([name, attribute, inner]) => `<${name}${attribute}>${inner}</${name}>`),
}))

/** Make a document of content. */
export function toDocument(content: string): string {
  return `<div type="document" xml:id="d1"><head>1. Log</head>${content}</div>`
}
