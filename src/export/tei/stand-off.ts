import { toMentions } from '../../tree/mentions.ts'
import type { StandOffAnnotation } from '../../tree/stand-off.ts'
import type { Context } from './context.ts'
import { writeElement, writePlainText } from './xml.ts'

/** Write the annotations of the editors, each with the ids of the words that it explains. */
export function writeAnnotations({ document, mentions }: Context): Array<string> {
  const { tree, findEntryAddress } = document
  const targets = new Map<StandOffAnnotation, Array<string>>()
  for (const { node, annotation } of toMentions(tree)) {
    const id = mentions.get(node)
    if (annotation === undefined || id === undefined) continue
    targets.set(annotation, [...(targets.get(annotation) ?? []), `#${id}`])
  }
  if (targets.size === 0) return []
  const written = [...targets].map(([annotation, ids]) => {
    const { id, body, note, source, whose } = annotation
    const isNote = body.type === 'note'
    const address = isNote ? undefined : findEntryAddress(body.ref)
    const content = [
      address === undefined ? '' : writeElement('ptr', { target: address }),
      note === undefined ? '' : writeElement('note', { type: whose }, writePlainText(note)),
      source === undefined ? '' : writeElement('note', { type: 'source' }, writePlainText(source)),
    ]
    return writeElement(
      'annotation',
      {
        'xml:id': id,
        motivation: isNote ? 'commenting' : 'identifying',
        target: ids.join(' '),
      },
      content.join(''),
    )
  })
  return [
    writeElement('standOff', {}, writeElement('listAnnotation', {}, `\n${written.join('\n')}\n`)),
  ]
}
