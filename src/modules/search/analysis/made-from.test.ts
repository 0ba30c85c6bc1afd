import { beforeAll, expect, test } from 'vitest'
import { analyse } from './document.ts'
import { soundAlike } from './near.ts'
import { openReader } from './reader.ts'
import type { Reader } from './word.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
const read = (word: string) => reader.read(word, 'nl')
const lexemes = (body: string) => analyse(reader, { title: '', inShort: '', body, language: 'nl' }).lexemes

test.each([
  ['staking', 'staken'],
  ['sollicitatie', 'solliciteren'],
  ['sollicitant', 'solliciteren'],
  ['adoptie', 'adopteren'],
  ['massage', 'masseren'],
  ['adviseur', 'adviseren'],
  ['begeleider', 'begeleiden'],
  ['protest', 'protesteren'],
  ['aankomst', 'aankomen'],
  ['begrafenis', 'begraven'],
  ['vergeetachtig', 'vergeten'],
])('%s is found by %s', (made, from) => {
  const base = read(from)
  expect([base.stem, ...base.parts]).toContain(read(made).madeFrom.get(read(made).stem))
})

test.each(['station', 'koning', 'muziek', 'directeur'])('%s was made from nothing', (word) => {
  expect(read(word).madeFrom.size).toBe(0)
})

test('what begins as such verbs do is no compound of what follows', () => {
  expect(read('vergeten').parts).not.toContain(read('eten').stem)
  expect(read('vergeetachtig').parts).not.toContain(read('eten').stem)
  expect(read('avondeten').parts).toContain(read('eten').stem)
})

test('a compound that no list has is brought back as its last part is', () => {
  expect(read('zwempleziertjes').stem).toBe(read('zwemplezier').stem)
  expect(read('bloedprikster').parts).toContain(read('prikken').stem)
})

test.each([
  ['Zij schoof bij ons aan.', 'aanschuiven'],
  ['Hij durfde niet op te bellen', 'opbellen'],
  ['De cel werd gebouwd om haar op te sluiten, zei hij', 'opsluiten'],
  ['Wij trokken onze kousen aan en gingen', 'aantrekken'],
  ['Hij raapt op wat anderen laten vallen', 'oprapen'],
  ['Elke zondag raapt een oude agent op wat er ligt', 'oprapen'],
  ['Wij nodigen je uit voor het feest', 'uitnodigen'],
  ['We spreken af om zes uur', 'afspreken'],
  ['Hij belt me elke dag op.', 'opbellen'],
  ['Zij staat vroeg op.', 'opstaan'],
  ['Lever je boek in!', 'inleveren'],
  ['Zij at.', 'eten'],
])('%s is about %s', (text, verb) => {
  expect(lexemes(text)).toContain(`'${read(verb).stem}':`)
})

test('what stands before something else is no half of a verb', () => {
  expect(lexemes('Zij keek in de kast.')).not.toContain(`'${read('inkijken').stem}'`)
  expect(lexemes('Hij doet de deur voor een agent op.')).not.toContain(`'${read('openen').stem}'`)
  expect(lexemes('Zij bellen. Kijk eens op, zei hij')).not.toContain(`'${read('opbellen').stem}'`)
})

test('one sound may be written in two ways, wherever it stands', () => {
  expect(soundAlike('herseninfarkt')).toContain('herseninfarct')
  expect(soundAlike('klijn')).toContain('klein')
  expect(soundAlike('contributsie')).toContain('contributie')
  expect(soundAlike('zuiszeis')).toEqual(expect.arrayContaining(['suiszeis', 'zuisseis']))
})
