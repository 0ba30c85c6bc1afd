import { expect, test } from 'vitest'
import { formatWords } from './formats/locales/index.ts'
import { openingsOf } from './formats/openings.ts'
import { defaultFormat, type FormatName, formatNamed, formatNames, formatOf, minutesOf } from './formats.ts'

const campfire = formatOf(defaultFormat)

test('a campfire ends in its harvest, never in somebody who decides', () => {
  expect(campfire.endsIn).toBe('harvest')
  expect(campfire.phases.map(({ name }) => name).slice(-2)).toEqual(['harvest', 'close'])
})

test('people speak as a person before they speak from their role', () => {
  const names = campfire.phases.map(({ name }) => name)
  expect(names.indexOf('person')).toBeLessThan(names.indexOf('role'))
})

test.each(formatNames)('%s has its words in both languages, and is whole', (name) => {
  const format = formatOf(name)
  for (const locale of ['nl', 'en'] as const) {
    const w = formatWords(locale)
    for (const part of ['name', 'a', 'this', 'about', 'ends', 'invite', 'invite.text'] as const)
      expect(w(`${part}.${name}`).trim()).not.toBe('')
    for (const phase of format.phases) expect(w(`phase.${phase.name}`).trim()).not.toBe('')
    for (const agreement of format.agreements) expect(w(`agreement.${agreement}`).trim()).not.toBe('')
    expect(openingsOf(locale, name).every((question) => question.length <= 200)).toBe(true)
  }
  expect(format.endsIn).toBe('harvest')
  expect(format.phases.filter((phase) => phase.name === 'harvest')).toHaveLength(1)
  expect(new Set(format.agreements).size).toBe(format.agreements.length)
  expect(format.agreements).toContain('own-yes')
  expect(format.openings.length).toBeGreaterThan(0)
  expect(format.openings.length - 1).toBeLessThanOrEqual(format.mostQuestions)
  expect(format.mostQuestions).toBeLessThanOrEqual(6)
  expect(format.leastSeats).toBeLessThanOrEqual(format.usualSeats)
  expect(format.usualSeats).toBeLessThanOrEqual(format.mostSeats)
  expect(format.mostListeners > 0).toBe(format.roles.includes('listener'))
})

test.each([
  ['campfire', 180, []],
  ['mirror', 150, ['report', 'closing-letter']],
  ['reflection', 150, []],
  ['look-back', 180, []],
  ['ideas', 150, ['board-answer']],
  ['intervision', 120, []],
  ['dilemma', 120, []],
] as const)('%s takes %i minutes and owes %o', (name, minutes, owed) => {
  expect(minutesOf(formatOf(name))).toBe(minutes)
  expect(formatOf(name).follows).toEqual(owed)
})

test('what each is known by', () => {
  const names = (format: FormatName) => formatOf(format).phases.map(({ name }) => name)
  expect(names('dilemma').filter((name) => name.startsWith('dilemma-'))).toHaveLength(10)
  expect(formatOf('dilemma').agreements).toContain('no-consensus')
  expect(formatOf('intervision')).toMatchObject({ leastSeats: 5, mostSeats: 8 })
  expect(formatOf('intervision').agreements).toContain('no-judging')
  expect(names('look-back')[1]).toBe('became')
  expect(formatOf('ideas').agreements).toEqual(expect.arrayContaining(['council-text', 'board-date']))
  const talk = formatOf('mirror').phases.filter(({ name }) => ['settle', 'told', 'asked-back'].includes(name))
  expect(talk.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(85)
})

test('what nobody knows is a campfire', () => {
  expect(formatNamed('seance')).toBe('campfire')
})

test('it takes three hours and has six agreements that nobody can take away', () => {
  expect(minutesOf(campfire)).toBe(180)
  expect(campfire.agreements).toHaveLength(6)
})
