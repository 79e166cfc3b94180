import type { Locator } from '../../src/tree/locator.ts'
import { fromLocatorCode } from '../../src/tree/locator-code.ts'

/** Read locators from their codes, by anchor; an invalid code is an error of the test. */
export function toLocators(
  codes: ReadonlyArray<readonly [id: string, code: string]>,
): Map<string, Locator> {
  return new Map(
    codes.map(([id, code]) => {
      const locator = fromLocatorCode(code, id)
      if (locator === undefined) throw new Error(`Unexpected \`${code}\`, expected a locator`)
      return [id, locator]
    }),
  )
}
