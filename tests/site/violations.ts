import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong on a page: the rule, and the element.
 *
 * @param beside
 *   Selector of what it passes over (default: nothing).
 */
export async function violations(page: Page, beside?: string): Promise<Array<string>> {
  // A page without frames is looked at as a whole; else the results of frames are gathered in a page of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  // Off by default, though WCAG 2.2 asks for it (2.5.8).
  axe.options({ rules: { 'target-size': { enabled: true } } })
  if (beside !== undefined) axe.exclude(beside)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
