/** Tools for the addresses of a document, which are put into its page: of the place that its address names, and of selected words. */

import { SelectionLink } from './selection-link.ts'
import { UnitTools } from './unit-tools.ts'

customElements.define('unit-tools', UnitTools)
customElements.define('selection-link', SelectionLink)

/** Tools of the place that the address names. */
export const unitTools = new UnitTools()

document.body.append(unitTools, new SelectionLink())
