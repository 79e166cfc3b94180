import type { Plugin } from 'unified'
import type { Root } from '../../tree/nodes.ts'
import { fromFrusText } from './from-frus-text.ts'

/** Read plain-text transcriptions of FRUS documents. */
const frusText: Plugin<[], string, Root> = function () {
  this.parser = fromFrusText
}

export default frusText
