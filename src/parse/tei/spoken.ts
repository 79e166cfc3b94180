import type { PhrasingContent, Speaker } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { surround } from './generated.ts'
import type { Handler, Read } from './inline.ts'
import { toMap } from './known.ts'
import type { State } from './state.ts'
import type { XmlElement } from './xml-tree.ts'

/** Handlers of speakers, and of what is said of what is heard or seen. */
export const spokenHandlers = toMap<Handler>({
  figDesc: toSound,
  incident: toSound,
  kinesic: toSound,
  speaker: toSpeaker,
  vocal: toSound,
  writing: toSound,
})

/** Read the name of a speaker, as printed; `n` is the name alone, without what else is printed with it. */
export function toSpeaker(element: XmlElement, state: State, read: Read): Speaker {
  const { attributes, position } = element
  const children = read(element.children, state)
  const name = attributes['n']?.trim() ?? toName(toText(children))
  return { type: 'speaker', name, children, position }
}

/** The name without the mark after it: `JONES` of `JONES:`. */
export function toName(written: string): string {
  return written.replace(/[\s.,:;–—-]+$/, '')
}

/** Read a description in brackets: `[laughs]`. */
function toSound(element: XmlElement, state: State, read: Read): Array<PhrasingContent> {
  const children = read(element.children, state)
  const text = toText(children)
  const isBracketed = text === '' || /^[[(].*[\])]$/s.test(text)
  return isBracketed ? children : surround('[', children, ']', element.position)
}
