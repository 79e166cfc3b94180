import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Rule } from '../../src/messages/rule.ts'
import { editionRules } from '../../src/messages/rules/edition.ts'
import { type RuleId, ruleGroups, rules } from '../../src/messages/rules/index.ts'
import { conventionRules } from '../../src/messages/rules/conventions.ts'
import { noteRules } from '../../src/messages/rules/notes.ts'
import { transcriptionRules } from '../../src/messages/rules/transcriptions.ts'

const ids = Object.keys(rules)

test('every rule has exactly one page', () => {
  const paged = ruleGroups.flatMap((group) => Object.keys(group.rules))
  expect(paged.toSorted()).toEqual(ids.toSorted())
})

test('an id can be part of an address', () => {
  expect(ids.filter((id) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))).toEqual([])
})

test('an id without a rule, or a rule without an explanation, does not compile', () => {
  // @ts-expect-error No rule has this id.
  const id: RuleId = 'no-such-rule'
  // @ts-expect-error The explanation is missing.
  const rule: Rule = { title: 'A rule explains itself', severity: 'error' }
  expect([id in rules, 'explanation' in rule]).toEqual([false, false])
})

test('every lint rule has a file of its name, and every file its rule', () => {
  const others = ['collect', 'index', 'signs', 'rule', 'spaced-lines', 'start']
  const names = globSync('src/lint/*.ts').map((path) => basename(path, '.ts'))
  const own = Object.keys({ ...transcriptionRules, ...noteRules, ...conventionRules })
  expect(names.filter((name) => !others.includes(name)).sort()).toEqual(own.sort())
  const missing = Object.keys(editionRules).filter((id) => !existsSync(`src/lint/edition/${id}.ts`))
  expect(missing).toEqual([])
})

/** Rules that no example or fixture breaks, with the test that breaks them. */
const elsewhere = {
  // Their files are renamed there.
  'page-name': 'tests/messages/page-cures.test.ts',
  'public-name': 'tests/messages/page-cures.test.ts',
  // A file of more than 60 MB is made there.
  'large-file': 'tests/messages/cures.test.ts',
  // A file with thousands of annotations is made there.
  'annotation-depth': 'tests/messages/cures.test.ts',
}

test('every rule is reported for its example, a fixture or in a test', () => {
  const broken = globSync('tests/load/fixtures/*/messages.json').flatMap((path) =>
    z.array(z.object({ rule: z.string() })).parse(JSON.parse(readFileSync(path, 'utf8'))),
  )
  const reported = new Set(broken.map(({ rule }) => rule.replace('pincite:', '')))
  const unproven = Object.entries<Rule>(rules).flatMap(([id, { example }]) =>
    example || reported.has(id) ? [] : [id],
  )
  expect(unproven.toSorted()).toEqual(Object.keys(elsewhere).toSorted())
  for (const [id, path] of Object.entries(elsewhere)) {
    expect(readFileSync(path, 'utf8')).toContain(`rule: '${id}'`)
  }
})
