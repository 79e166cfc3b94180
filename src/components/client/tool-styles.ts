/** Adds the styles of what scripts make beside the text, when it is first loaded. */

import css from '../../styles/tools.css?inline'
import { adoptStyles } from './adopt-styles.ts'

adoptStyles(css)
