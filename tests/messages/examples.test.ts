import { existsSync, globSync } from 'node:fs'
import { basename } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { transcriptionRules } from '../../src/messages/rules/transcriptions.ts'
import { readDocument } from '../../src/pipeline/read.ts'

describe.each(Object.entries(transcriptionRules))('%s', (id, { severity, example }) => {
  test('says of its example what its page tells', () => {
    const file = new VFile({ value: example.input })
    readDocument(file)
    const own = file.messages.filter((message) => message.ruleId === id)
    expect(own.map(String)).toEqual(example.output)
    expect(own.map(({ source, fatal, url }) => ({ source, fatal, url }))).toEqual(
      own.map(() => ({
        source: 'pincite',
        fatal: severity === 'error',
        url: `/checks/${id}/`,
      })),
    )
  })

  test('is the name of its file', () => {
    expect(existsSync(`src/lint/${id}.ts`)).toBe(true)
  })
})

test('every file of a rule has its explanation', () => {
  const others = ['collect', 'index', 'rule']
  const names = globSync('src/lint/*.ts').map((path) => basename(path, '.ts'))
  expect(names.filter((name) => !others.includes(name)).sort()).toEqual(
    Object.keys(transcriptionRules).sort(),
  )
})
