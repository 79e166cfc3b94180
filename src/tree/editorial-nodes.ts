import type { NodeData } from './node-data.ts'
import type { PhrasingContent } from './nodes.ts'
import type { Placed } from './placed.ts'

/** A place of which the source gives several readings: as written, and as the editors read it. */
export interface Choice extends Placed {
  type: 'choice'
  /** The reading in the text: as written. */
  children: Array<PhrasingContent>
  /** Other readings, the best first; they are not part of the text. */
  others: Array<OtherReading>
  data?: ChoiceData
}

/** Data of a choice. */
export interface ChoiceData extends NodeData {
  /** Id of the explanation on the page, shared by places with the same readings: `reading3`. */
  reading?: string
}

/** A reading that is not in the text. */
export interface OtherReading {
  /** What the editors did to the reading in the text; `alternative` where they only doubt it. */
  change: 'corrected' | 'regularized' | 'expanded' | 'alternative'
  children: Array<PhrasingContent>
}

/** Text whose state in the source differs from that of the text around it: deleted, added, hard to read. */
export interface Alteration extends Placed {
  type: 'alteration'
  /** `surplus` is what the editors think is too much, `sic` what they think is wrong. */
  state: 'added' | 'damaged' | 'deleted' | 'sic' | 'surplus' | 'unclear'
  /** Where words are added; absent if the source does not say so. */
  place?: 'above' | 'below' | 'inline' | 'margin' | 'elsewhere'
  /**
   * Whether it begins or ends inside a word. It has no brackets of its own then, which would divide the word, and if it
   * is deleted, it is not part of the text.
   */
  inWord?: true
  children: Array<PhrasingContent>
}

/** Text in another language. */
export interface Foreign extends Placed {
  type: 'foreign'
  /** BCP 47: `fr`. */
  lang: string
  children: Array<PhrasingContent>
}

/** Text that the printed edition omits or could not read: `[1 line not declassified]`, `[Here follows …]`. */
export interface Gap extends Placed {
  type: 'gap'
  /** Reason: not declassified, omitted by the editors, or illegible. */
  reason: 'classified' | 'omitted' | 'illegible'
  children: Array<PhrasingContent>
}

/** Words that the editors of the printed edition inserted, in brackets: `[sic]`, `a much [used] technique`. */
export interface SuppliedText extends Placed {
  type: 'supplied'
  /** Whether it is part of a word, which its brackets would divide; they are not in its text then. */
  inWord?: true
  children: Array<PhrasingContent>
}

/** Typeface of emphasized text. */
export type Typeface =
  | 'italic'
  | 'strong'
  | 'smallcaps'
  | 'spaced'
  | 'strike'
  | 'underline'
  | 'superscript'
  | 'subscript'
