import ts from 'typescript'

/** A text in code, and its line, 1-based. */
export interface WrittenText {
  line: number
  text: string
}

/** Attributes, of elements and components, that readers see or hear. */
const attributes = new Set([
  ...['aria-label', 'aria-description', 'alt', 'label', 'placeholder', 'title', 'description'],
  ...['caption', 'heading', 'term', 'text', 'set:text'],
])

/** Properties in the frontmatter from which such attributes, or texts, are made. */
const properties = new Set([...attributes, 'name'])

/** A letter: `Skip`; not `–` or `, `. */
const letter = /\p{L}/u

/**
 * List the texts that a component writes itself: between its tags, in attributes that readers see or hear, and in the
 * objects of its frontmatter from which such attributes are made.
 *
 * @param source
 *   Component of Astro.
 */
export function listComponentTexts(source: string): Array<WrittenText> {
  const [frontmatter, template] = divide(source)
  const code = toSourceFile(`${frontmatter}\n;<>${template}</>`, ts.ScriptKind.TSX)
  const found: Array<WrittenText> = []
  visit(code, (node) => {
    if (ts.isJsxText(node)) add(node, node.text)
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) addResults(node.expression)
    if (ts.isJsxAttribute(node) && attributes.has(node.name.getText(code))) {
      const { initializer } = node
      addResults(
        initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer,
      )
    }
    if (ts.isPropertyAssignment(node) && properties.has(node.name.getText(code)))
      addResults(node.initializer)
  })
  return found

  function add(node: ts.Node, text: string): void {
    if (!letter.test(text)) return
    const { line } = code.getLineAndCharacterOfPosition(node.getStart(code))
    found.push({ line: line + 1, text: text.replace(/\s+/g, ' ').trim() })
  }

  /** Add the texts that can be the value of an expression. */
  function addResults(node: ts.Node | undefined): void {
    if (node === undefined) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) add(node, toWritten(node))
    else if (ts.isConditionalExpression(node)) {
      addResults(node.whenTrue)
      addResults(node.whenFalse)
    } else if (ts.isBinaryExpression(node)) {
      if (node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) addResults(node.left)
      addResults(node.right)
    } else if (ts.isParenthesizedExpression(node)) addResults(node.expression)
    else if (ts.isArrayLiteralExpression(node)) node.elements.forEach(addResults)
    else if (ts.isCallExpression(node)) {
      if (ts.isPropertyAccessExpression(node.expression)) addResults(node.expression.expression)
      for (const argument of node.arguments) {
        if (ts.isArrowFunction(argument)) addResults(argument.body)
      }
    }
  }
}

/**
 * List the texts in code that look like words for readers: a word with a capital letter, or several words. What errors,
 * comparisons and imports contain is left out.
 */
export function listCodeTexts(source: string): Array<WrittenText> {
  const code = toSourceFile(source, ts.ScriptKind.TS)
  const found: Array<WrittenText> = []
  visit(code, (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return
    if (isForEngineers(node)) return
    const text = toWritten(node).replace(tag, '').trim()
    if (!sentence.test(text)) return
    const { line } = code.getLineAndCharacterOfPosition(node.getStart(code))
    found.push({ line: line + 1, text })
  })
  return found
}

/** `Copy`, `Copy link`, `words, or a place`; not `aria-label`, `#title`, `h1,h2`, or `del.part`. */
const sentence = /^[A-Z][a-z]+(?:$|[ …])|\p{L}{2,},? \p{L}{2,}/u

/** Start or end of an element: `<button>`; not `a < b`. */
const tag = /<\/?[a-z][^>]*>/g

/** Text of a literal, with `…` for each part that is computed. */
function toWritten(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (ts.isStringLiteralLike(node)) return node.text
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
}

const comparisons = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

/** Whether a literal is in an import, a type, a comparison, or an error. */
function isForEngineers(node: ts.Node): boolean {
  const { parent } = node
  return (
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind)) ||
    (ts.isNewExpression(parent) && parent.expression.getText().endsWith('Error'))
  )
}

function toSourceFile(source: string, kind: ts.ScriptKind): ts.SourceFile {
  return ts.createSourceFile('code.tsx', source, ts.ScriptTarget.Latest, true, kind)
}

function visit(node: ts.Node, on: (node: ts.Node) => void): void {
  on(node)
  ts.forEachChild(node, (child) => {
    visit(child, on)
  })
}

/** List the texts in the scripts of a component that look like words for readers. */
export function listScriptTexts(source: string): Array<WrittenText> {
  return Array.from(source.matchAll(script), ([, code = '']) => listCodeTexts(code)).flat()
}

const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g

/** Scripts, style sheets and the doctype, which are no markup. */
const noMarkup = /<(script|style)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)|<!doctype html>/g

/** Divide a component into frontmatter and template, both with the lines of the source. */
function divide(source: string): [frontmatter: string, template: string] {
  const [, frontmatter = '', template = ''] = source.split(/^---$/m)
  return [frontmatter, template.replace(noMarkup, (text) => text.replace(/[^\n]/g, ''))]
}
