import type { Element, Root } from 'hast'

/**
 * Go through the elements of an HTML tree, an element before what it holds.
 *
 * Every page is walked half a dozen times, and this is ten times as fast as a general visitor.
 *
 * @param tree
 *   Where to begin; it is not entered itself.
 * @param enter
 *   Called with each element and with the nodes that hold it, outermost first. The list of these is used
 *   again: copy what is kept. What is put into an element while it is entered is gone through as well.
 */
export function walkElements(
  tree: Root | Element,
  enter: (element: Element, ancestors: ReadonlyArray<Root | Element>) => void,
): void {
  const ancestors: Array<Root | Element> = []
  step(tree)

  function step(holder: Root | Element): void {
    ancestors.push(holder)
    for (const child of holder.children) {
      if (child.type !== 'element') continue
      enter(child, ancestors)
      step(child)
    }
    ancestors.pop()
  }
}
