/**
 * Script of a document in one file: it searches in the text, marks what it finds, and goes from one hit to the next. Capitals,
 * accents and the forms of quotation marks and dashes are all the same. `?q=lamp` at the end of the address searches at once.
 *
 * Some hosts send the file for the address of the page without its slash; there the script goes to the page. It is the same in
 * each file, loads nothing, and uses only what every browser has.
 */
export const script = `{
const { protocol, pathname, search, hash } = location
if (protocol.startsWith('http') && pathname.endsWith('/' + document.body.dataset.page))
  location.replace(pathname + '/' + search + hash)
const blocks = 'h1,h2,h3,p,li,dt,dd,div,td,th,aside'
const form = document.querySelector('form')
const [field, previous, , close] = form.querySelectorAll('input,button')
const count = form.querySelector('output')
const opener = document.querySelector('.search')
let hits = []
let at = -1
const fold = (text) => text.normalize('NFD').replace(/[\\p{M}\\p{Cf}]/gu, '').toLowerCase()
  .replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/[‐-―−]/g, '-').replace(/\\s+/g, ' ')
const read = () => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  const letters = []
  const places = []
  let last
  while (walker.nextNode()) {
    const node = walker.currentNode
    const parent = node.parentElement
    if (parent.getClientRects().length === 0) continue
    const block = parent.closest(blocks)
    if (block !== last) { letters.push('\\n'); places.push(null) }
    last = block
    let start = 0
    for (const character of node.data) {
      const end = start + character.length
      for (const letter of fold(character)) {
        if (letter === ' ' && letters.at(-1) === ' ') continue
        letters.push(letter)
        for (let unit = 0; unit < letter.length; unit++) places.push({ node, start, end })
      }
      start = end
    }
  }
  return { text: letters.join(''), places }
}
const unmark = () => {
  const parents = new Set(hits.flat().map((mark) => mark.parentNode))
  for (const mark of hits.flat()) mark.replaceWith(...mark.childNodes)
  for (const parent of parents) parent.normalize()
  hits = []
  at = -1
}
const mark = (wanted) => {
  const { text, places } = read()
  const parts = []
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
    const hit = []
    hits.push(hit)
    for (const { node, start, end } of places.slice(from, from + wanted.length)) {
      const part = parts.at(-1)
      if (part?.hit === hit && part.node === node) part.end = end
      else parts.push({ hit, node, start, end })
    }
  }
  for (const { hit, node, start, end } of parts.reverse()) {
    const rest = node.splitText(start)
    rest.splitText(end - start)
    const element = document.createElement('mark')
    rest.replaceWith(element)
    element.append(rest)
    hit.unshift(element)
  }
}
const go = (index) => {
  for (const element of hits[at] ?? []) element.classList.remove('here')
  at = hits.length === 0 ? -1 : (index + hits.length) % hits.length
  for (const element of hits[at] ?? []) element.classList.add('here')
  hits[at]?.[0].scrollIntoView({ block: 'center' })
  const { none, of } = form.dataset
  count.value = field.value.trim() === '' ? '' : at < 0 ? none : of.replace('{at}', at + 1).replace('{all}', hits.length)
}
const find = () => {
  unmark()
  const wanted = fold(field.value).trim()
  if (wanted !== '') mark(wanted)
  go(0)
}
const open = () => { form.hidden = false; field.focus(); field.select(); if (field.value !== '') find() }
const shut = () => { unmark(); form.hidden = true; opener.focus({ preventScroll: true }) }
opener.hidden = false
opener.onclick = open
field.oninput = find
previous.onclick = () => go(at - 1)
close.onclick = shut
form.onsubmit = (event) => { event.preventDefault(); go(at + 1) }
document.onkeydown = (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { key, shiftKey, target } = event
  const isTyping = target.matches?.('input,textarea,select') ?? false
  const isOpen = !form.hidden
  if (key === 'Enter' && shiftKey && target === field) go(at - 1)
  else if (key === 'Escape' && isOpen) shut()
  else if (key === 'Escape') document.querySelector('.foot:target .close')?.click()
  else if (key === '/' && !isTyping) open()
  else if (key === 'n' && isOpen && !isTyping) go(at + 1)
  else if (key === 'p' && isOpen && !isTyping) go(at - 1)
  else return
  event.preventDefault()
}
const query = new URLSearchParams(search).get('q')
if (query) { field.value = query; open() }
}`
