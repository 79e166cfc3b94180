import type { Page } from 'playwright-core'
import { panelOf, toolsOf } from './linking.ts'

/** The citation of the memo in the default form, up to its number. */
export const start =
  '“Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost),” February 24, 1965, in Foreign Relations of the United States, 1964–1968, vol. 2, Vietnam, January–June 1965, ed. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington, DC: Government Printing Office, 1996), doc. 162'

/** Its canonical address. */
export const office = 'https://history.state.gov/historicaldocuments/frus1964-68v02/d162'

/** Open the panel by the tools of the place that the address names. */
export async function openAt(page: Page): Promise<void> {
  await toolsOf(page).getByRole('button', { name: 'Cite' }).click()
  await panelOf(page).waitFor()
}

/** Read the citation in the panel. */
export async function readCitation(page: Page): Promise<string | null> {
  return panelOf(page).locator('output').textContent()
}

/** Choose a form in the panel, by its name. */
export async function choose(page: Page, name: string): Promise<void> {
  await panelOf(page).getByLabel('Form').selectOption(name)
}
