import { describe, expect, test } from 'vitest'
import { toLines } from '../../../src/parse/plain-text/lines.ts'
import { findSignatures } from '../../../src/parse/plain-text/signature.ts'
import { isValediction } from '../../../src/parse/plain-text/valedictions.ts'

/** Find the signatures of a text, whose lines are separated by `/`. */
function read(text: string, head?: string): Array<string> {
  const lines = toLines(text.split(' / ').join('\n\n')).filter((line) => line.type === 'text')
  return findSignatures(lines, head).map(({ value }) => value)
}

describe('a name below a valediction is a signature, also inside a text', () => {
  test.each([
    ['Go on. / I have, &c., / JAMES DALE.', ['JAMES DALE.']],
    ['Go on. / I avail myself, etc., / L. Rey. / Next text.', ['L. Rey.']],
    ['Go on. / Be pleased, &c, / B. ST. VICTOR.', ['B. ST. VICTOR.']],
    ['Go on. / Accept, etc., / Wu Ting-fang.', ['Wu Ting-fang.']],
    ['Go on. / Accept [etc.] / S. Gurgél do Amaral', ['S. Gurgél do Amaral']],
    ['Go on. / Yours truly, / de Favereau.', ['de Favereau.']],
    ['Go on. / Very truly yours. / Sumner Welles / For the Secretary of State:', ['Sumner Welles']],
    [
      'Go on. / Very respectfully, / GEO. S. BOUTWELL, Secretary.',
      ['GEO. S. BOUTWELL, Secretary.'],
    ],
    [
      'Go on. / I am, sir, your servant, / EDWARD P. CAPP, On behalf of all, / Hon. F. Low, Pekin.',
      ['EDWARD P. CAPP, On behalf of all,'],
    ],
    [
      'Go on. / I am, sir, your obedient servant, / Prince Ch’ing, / Minister of War.',
      ['Prince Ch’ing,', 'Minister of War.'],
    ],
    ['Go on. / I am, etc., / W. H. SEWARD. / Carl Schurz, Esq., &c., &c.', ['W. H. SEWARD.']],
    ['Go on. / The Minister of the Interior, / Matus. / A true copy.', ['Matus.']],
    ['Go on. / I have, &c., / JAMES DALE. / Berti, who was there. / Stop.', ['JAMES DALE.']],
    ['Go on. / I have, &c., / JAMES DALE. / The Attorney-General. / Stop.', ['JAMES DALE.']],
    ['Go on. / I have, &c., / JAMES DALE. / Old Harbor. / Stop.', ['JAMES DALE.']],
    ['Go on. / I have, &c., / JAMES DALE. / Old Harbor.', ['JAMES DALE.', 'Old Harbor.']],
  ])('%s', (text, signatures) => {
    expect(read(text)).toEqual(signatures)
  })
})

describe('a name without a valediction is a signature', () => {
  test.each([
    ['at the end', 'Go on. / Stop. / Taylor', ['Taylor']],
    [
      'with an office',
      'Go on. / Stop. / P. MITCHELL, Minister of Marine.',
      ['P. MITCHELL, Minister of Marine.'],
    ],
    ['with initials', 'Go on. / Stop. / B. J. de Cologan.', ['B. J. de Cologan.']],
    [
      'of several persons',
      'Go on. / Stop. / Jutaro Komura. W. W. Rockhill.',
      ['Jutaro Komura. W. W. Rockhill.'],
    ],
    [
      'above an addressee',
      'Go on. / Stop. / C. FISH. / His Excellency the Prince, &c.',
      ['C. FISH.'],
    ],
    [
      'above place and date',
      'Go on. / Stop. / W. W. Rockhill. / Peking, March 28, 1901.',
      ['W. W. Rockhill.'],
    ],
    [
      'beside a seal',
      'Done here. / A. Hart / [seal] / C. Poe / [seal] / Not printed yet.',
      ['A. Hart', 'C. Poe'],
    ],
    [
      'behind a seal',
      'Go on. / Stop. / [SEAL.] / DAVID ECKSTEIN, Consul. / It is so.',
      ['DAVID ECKSTEIN, Consul.'],
    ],
    [
      'of a clerk',
      'Sworn before me. / Go on. / L. B. Moseley, Deputy Clerk. / Filed.',
      ['L. B. Moseley, Deputy Clerk.'],
    ],
  ])('%s', (_, text, signatures) => {
    expect(read(text)).toEqual(signatures)
  })

  test('that the head has, too', () => {
    const text = 'Go on. / Stop. / Sherman.'
    expect(read(text, 'Mr. Sherman to Mr. White.')).toEqual(['Sherman.'])
    expect(read(text, 'Mr. Day to Mr. White.')).toEqual([])
    const affidavit = 'I say: / It is so. / ADAM BENSON. / Sworn before me: / He came.'
    expect(read(affidavit, 'Affidavit of Adam Benson.')).toEqual(['ADAM BENSON.'])
    expect(read(affidavit, 'Affidavit of Adam Bensonhurst.')).toEqual([])
  })
})

describe('not a signature:', () => {
  test.each([
    ['a valediction alone', 'I thank you. / With warm regard, / Sincerely,2'],
    ['an addressee', 'I thank you. / Yours truly, / Hon. William H. Seward, Secretary of State.'],
    ['a note of the editors', 'It is so. / Go on. / [Translation.]'],
    ['a heading', 'It is so. / Go on. / THE NORTHERN BOUNDARY / It is far.'],
    [
      'names in a list',
      'Present: / Go on. / J. C. Grew, Secretary. / L. B. Day, Clerk. / H. A. Lee, Clerk. / It was all.',
    ],
    ['a sentence', 'It is so. / Go on. / Quat Is Gone.'],
    ['the only line', 'Taylor'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a valediction:', () => {
  test.each([
    'Sincerely,',
    'With warm regard,',
    'I am, sir, with high esteem, your obedient servant,',
    'I have the honor to be, sir, yours, &c.,',
    'Trusting above will meet with your approval, I have, ete.,',
    'Wishing you every happiness, etc.,',
    'The whole respectfully submitted.',
    'Accept, sir, the assurances of my highest consideration.',
    'Hochachtungsvoll',
    'Mit freundlichen Grüßen',
    'Genehmigen Sie den Ausdruck meiner vorzüglichen Hochachtung,',
    'Agréez, Monsieur, l’assurance de ma haute considération.',
    'Dios guarde a usted muchos años.',
    'Distinti saluti,',
    `${'The letter goes on, '.repeat(20)}and I am, sir, your obedient servant,`,
  ])('%s', (line) => {
    expect(isValediction(line)).toBe(true)
  })
})

describe('not a valediction:', () => {
  test.each(['Sincerely he spoke.', 'Dear Mr. President:', 'It is yours to decide.', 'Best,ly'])(
    '%s',
    (line) => {
      expect(isValediction(line)).toBe(false)
    },
  )
})
