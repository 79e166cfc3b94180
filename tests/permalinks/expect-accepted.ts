import { expect } from 'vitest'
import type { useEdition } from './use-edition.ts'

/** What an editor expects of the command that accepts. */
export function expectationsOf({ accept, build, writeLetter }: ReturnType<typeof useEdition>) {
  return {
    expectAccepted,
    /** Expect that nothing is written, and something is asked, with the lines to choose from. */
    expectAsked: async (...lines: ReadonlyArray<string>): Promise<void> => {
      const { questions, errors } = await accept()
      expect(errors).toEqual([])
      expect(questions).toHaveLength(1)
      const [{ message, rule } = { message: '', rule: '' }] = questions
      expect(rule).toBe('pincite:permalink-doubt')
      expect(message.slice(message.lastIndexOf(': ') + 2)).toBe(
        lines.map((line) => `\`${line}\``).join(' or '),
      )
    },
    /** Write letters, by their paths without the ending, and accept them. */
    publish: async (letters: Readonly<Record<string, ReadonlyArray<string>>>): Promise<void> => {
      for (const [path, texts] of Object.entries(letters)) writeLetter(`${path}.txt`, ...texts)
      await expectAccepted()
    },
  }

  /** Accept what has changed: it is written, and then builds and changes nothing more. */
  async function expectAccepted(): Promise<void> {
    expect(await accept()).toMatchObject({ errors: [], questions: [] })
    expect(await accept()).toMatchObject({ changes: [] })
    const { messages } = await build()
    expect(messages.filter((message) => !message.startsWith('Missing'))).toEqual([])
  }
}
