/**
 * Forms in which a place is written:
 *
 * ```
 * name      Point 3, p. 367   Page 367   by itself: in a heading, on a tool
 * running   point 3, p. 367   page 367   in a sentence
 * citation  point 3, p. 367   p. 367     in a citation, behind the number of the document
 * short     ¶ 2, point 3      p. 367     in a spine
 * ```
 */
export type LocatorForm = 'name' | 'running' | 'citation' | 'short'
