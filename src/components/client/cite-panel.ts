/** The panel that cites a document, a place, or words in the form that the reader chooses. */

import { toShortName } from '../../edition/display/short-name.ts'
import { citation as words } from '#words/citation.ts'
import { places } from '#words/places.ts'
import type { Cited } from '../../export/citation/cited.ts'
import {
  type FormName,
  formNames,
  isExact,
  isPlain,
  listForms,
  writeCitation,
} from '../../export/citation/forms.ts'
import { toCitationHtml, toCitationText } from '../../export/citation/segments.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import css from '../../styles/cite.css?inline'
import { adoptStyles } from './adopt-styles.ts'
import { copy } from './copy.ts'
import { toOwnHtml } from './own-html.ts'
import { type Quoted, writeQuotation } from './quotation.ts'

/** Key of the form last chosen, in the storage of the browser. */
const key = 'citation-form'

const panelHtml = `<dialog class="cite" aria-labelledby="cite-name" closedby="any">
  <h2 id="cite-name"></h2>
  <p><label for="cite-form">${words.form}</label> <select id="cite-form"></select></p>
  <output for="cite-form" dir="ltr" lang="en"></output>
  <p class="whole" hidden>${words.isWhole}</p>
  <p><label><input type="checkbox" name="access"> ${words.withAccess}</label>
  <label><input type="checkbox" name="address"> ${words.withAddress}</label></p>
  <form method="dialog">
    <button type="button" name="citation" autofocus>${words.copyCitation}</button>
    <button type="button" name="quotation">${words.copyQuotation}</button>
    <button type="button" name="share">${words.share}</button>
    <button>${words.close}</button>
  </form>
  <p role="status"></p>
</dialog>`

adoptStyles(css)

/** Open the panel. When it is closed, the focus returns to where it was. */
export function openPanel({ cited, words: quoted }: Partial<Quoted> & Pick<Quoted, 'cited'>): void {
  document.body.insertAdjacentHTML('beforeend', toOwnHtml(panelHtml))
  const dialog = find(document.body, 'dialog.cite:last-child', HTMLDialogElement)
  const select = find(dialog, 'select', HTMLSelectElement)
  const output = find(dialog, 'output', HTMLOutputElement)
  const access = find(dialog, '[name=access]', HTMLInputElement)
  const address = find(dialog, '[name=address]', HTMLInputElement)
  const button = (name: string) => find(dialog, `[name=${name}]`, HTMLButtonElement)
  const name = toName(cited)
  const forms = listForms(cited)
  const chosen = readForm()

  find(dialog, 'h2', HTMLElement).textContent = words.heading(name)
  select.append(...forms.map((form) => new Option(words.forms[form], form, false, form === chosen)))
  select.onchange = () => {
    storeForm(select.value)
    write()
  }
  access.onchange = address.onchange = write
  button('citation').onclick = () => {
    const { form, segments } = cite()
    const html = isPlain(form) ? undefined : toCitationHtml(segments, 'i')
    void copy(dialog, toCitationText(segments), html)
  }
  button('quotation').hidden = quoted === undefined
  button('quotation').onclick = () => {
    const { text, html } = writeQuotation({ words: quoted ?? '', cited })
    void copy(dialog, text, html)
  }
  button('share').hidden = !('share' in navigator)
  button('share').onclick = () => {
    const text = toCitationText(cite().segments)
    // Readers may cancel.
    void navigator.share({ title: name, text, url: cited.address ?? '' }).catch(() => undefined)
  }
  dialog.onclose = () => {
    dialog.remove()
  }
  write()
  dialog.showModal()

  function cite(options = { access: access.checked, address: address.checked }) {
    const form = forms.find((one) => one === select.value) ?? 'link'
    const accessed = options.access && { accessed: today() }
    const segments = writeCitation({ ...cited, withAddress: options.address, ...accessed }, form)
    return { form, segments }
  }

  /** Write the citation, and turn off what would not change it. */
  function write(): void {
    const { form, segments } = cite()
    output.innerHTML = toOwnHtml(toCitationHtml(segments, 'i'))
    find(dialog, '.whole', HTMLElement).hidden = isExact(form) || cited.locator === undefined
    find(dialog, '[role=status]', HTMLElement).replaceChildren()
    const plain = toCitationText(cite({ access: false, address: false }).segments)
    access.disabled = plain === toCitationText(cite({ access: true, address: false }).segments)
    address.disabled = plain === toCitationText(cite({ access: false, address: true }).segments)
  }
}

/** Name what is cited: `Document 162, point 3, p. 367`. */
function toName({ locator, ...document }: Cited): string {
  const name = toShortName(document, places)
  const place = locator && writeLocator(locator, 'running', places)
  return place ? places.join([name, place]) : name
}

/** Read the form last chosen. */
function readForm(): FormName | undefined {
  try {
    const stored = localStorage.getItem(key)
    return formNames.find((form) => form === stored)
  } catch {
    return undefined
  }
}

/** Store a form. If storage is blocked, the choice lasts until the panel is closed. */
function storeForm(form: string): void {
  try {
    localStorage.setItem(key, form)
  } catch {}
}

/** Write the day of the reader in ISO 8601. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}

function find<Part extends Element>(
  parent: ParentNode,
  selector: string,
  type: new () => Part,
): Part {
  const part = parent.querySelector(selector)
  if (part instanceof type) return part
  throw new Error(`Unexpected markup, expected ${selector}`)
}
