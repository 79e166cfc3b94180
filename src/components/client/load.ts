/** Modules that are loaded on demand. Each is named once, because each name stands for a list of files in the bundle. */

/** Load the tools of places and of selected words, which stand in the page from then on. */
export const loadAddressTools = () => import('./address-tools.ts')

/** Load the styles of what scripts make beside the text. */
export const loadToolStyles = () => import('./tool-styles.ts')

/** Load the module for locators. */
export const loadLocators = () => import('./locators.ts')

/** Load the module that copies. */
export const loadCopy = () => import('./copy.ts')

/** Load the module for quotations. */
export const loadQuotation = () => import('./quotation.ts')

/** Load the module that opens the panel of citations. */
export const loadCiting = () => import('./citing.ts')

/** Load the module that reports errors. */
export const loadReport = () => import('./report.ts')
