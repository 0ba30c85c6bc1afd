import { expect, test } from 'vitest'
import { type HintKind, hintsIn } from './rules.ts'

test.each<[HintKind, string, string]>([
  ['mail', 'Schrijf maar naar j.jansen@voorbeeld.example als het kan.', 'j.jansen@voorbeeld.example'],
  ['phone', 'Bel mij op 06 12345678, of mijn zus.', '06 12345678'],
  ['phone', 'Het is 010-123 45 67 overdag.', '010-123 45 67'],
  ['phone', 'My number is +31 6 1234 5678.', '+31 6 1234 5678'],
  ['number', 'Ze vroegen om mijn nummer 123456782 en toen pas', '123456782'],
  ['number', 'Op de brief stond 1234.56.782', '1234.56.782'],
  ['address', 'Ik woon op 1234 AB 56, boven de bakker.', '1234 AB'],
  ['address', 'Bij de Kerkstraat 12b staat altijd de deur open.', 'Kerkstraat 12b'],
  ['address', 'She lives at 12 Mill Lane now.', '12 Mill Lane'],
  ['birth', 'Ik ben geboren op 3 maart 1948 in dit huis.', 'geboren op 3'],
  ['birth', 'In mijn pas staat 03-03-1948.', '03-03-1948'],
  ['birth', 'Sinds 3 maart 1948 woon ik hier.', '3 maart 1948'],
  ['name', 'Dat zei mevrouw Jansen ook altijd.', 'mevrouw Jansen'],
  ['name', 'Meneer van der Berg zat erbij.', 'Meneer van der Berg'],
  ['name', 'Vraag het aan dr. El Amrani.', 'dr. El Amrani'],
  ['name', 'Mijn zoon Daan wil niet mee.', 'Mijn zoon Daan'],
  ['name', 'My sister Ann asked about it.', 'My sister Ann'],
  ['room', 'Op kamer 12 is het altijd koud.', 'kamer 12'],
  ['room', 'The lady in room number 7 knows.', 'room number 7'],
  ['only', 'Ik ben hier de enige die nog kookt.', 'de enige die'],
  ['only', 'Zij was de enige', 'Zij was de enige'],
  ['only', 'He is the only man on our corridor.', 'the only man'],
])('%s: %s', (kind, text, words) => {
  expect(hintsIn(text)).toEqual([{ kind, words }])
})

test.each([
  'De enige manier is samen eten.',
  'Het enige wat ik wil is een sleutel.',
  'The only thing I want is a key.',
  'Ik was op de kamer 3 keer alleen.',
  'Om kwart over 8 gaat de deur dicht, al 20 jaar.',
  'We aten met 14 mensen en het kostte 12,50.',
  'Ik belde 112 en toen 0900 1234.',
  'Er zijn 123456789 redenen.',
  'In 2024 kwamen er regels bij, in 2025 nog meer.',
  'Sinds 3 maart 2025 mag het weer.',
  'Mevrouw, zei hij, dat kan niet.',
  'De dokter kwam niet. Maandag wel.',
  'Mijn moeder zegt dat ook. Altijd.',
  'Onze zorg is van ons.',
  'De zuster De deur zat dicht'.replace(' De deur', '. De deur'),
  '',
])('leaves alone: %s', (text) => {
  expect(hintsIn(text)).toEqual([])
})

test('one of each kind, and three at most', () => {
  const text =
    'Mevrouw Jansen en meneer Pietersen, kamer 12, jan@voorbeeld.example, 06 12345678, Kerkstraat 4, geboren in 1948.'
  expect(hintsIn(text).map(({ kind }) => kind)).toEqual(['mail', 'phone', 'address'])
})

test('a long text takes no long time to look at', () => {
  const text = `${'van der '.repeat(3000)}${'1 '.repeat(3000)}${'de enige '.repeat(1000)}`
  expect(hintsIn(text)).toEqual([])
})
