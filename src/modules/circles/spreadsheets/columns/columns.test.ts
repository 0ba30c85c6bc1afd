import { expect, test } from 'vitest'
import { recognise } from './headings.ts'
import { refusalOf } from './refused.ts'

test.each([
  [['movement', 'sector', 'name'], { movement: 0, sector: 1, name: 2 }],
  [[' NAAM ', 'Telefoonnummer', 'Contactpersoon', 'Sector'], { name: 0, phone: 1, contact: 2, sector: 3 }],
  [['Organisatie', 'Naam'], { name: 0 }],
  [['Kolom A', 'Kolom B'], {}],
])('%j are columns of participants', (heading, columns) => {
  expect(recognise('participants', heading)).toEqual(columns)
})

test('names and addresses of people are recognised in both languages', () => {
  expect(
    recognise('people', ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mailadres', 'Rol', 'Taal']),
  ).toEqual({
    first: 0,
    infix: 1,
    last: 2,
    email: 3,
    role: 4,
    language: 5,
  })
  expect(recognise('people', ['Full name', 'E-mail address'])).toEqual({ name: 0, email: 1 })
})

test.each([
  ['Cliënt', 'hat'],
  ['cliënt / naaste / medewerker', 'hat'],
  ['Functie', 'hat'],
  ['Diagnose', 'health'],
  ['BSN', 'number'],
  ['BSN-nummer', 'number'],
  ['Geboortedatum', 'birth'],
  ['Date of birth', 'birth'],
  ['Geslacht (m/v)', 'faith'],
  ['Naam', undefined],
  ['E-mail', undefined],
  ['Wat gaat deze persoon doen', undefined],
  ['Taal', undefined],
])('a column %s of people is left out: %s', (heading, why) => {
  expect(refusalOf('people', heading)).toBe(why)
  expect(refusalOf('participants', heading)).toBeUndefined()
})
