/** Adds the styles of what scripts make beside the text, when it is first loaded. */

import css from '../../styles/tools.css?inline'

const style = document.createElement('style')
style.textContent = css
document.head.append(style)
