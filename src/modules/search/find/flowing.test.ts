import { expect, test } from 'vitest'
import { flowing } from './flowing.ts'

test('the parts of a list are told apart as in a sentence, without its signs', () => {
  expect(flowing('Wat je meeneemt\n\n- brood\n- kaas\n- melk')).toBe(
    'Wat je meeneemt:\n\nbrood;\nkaas;\nmelk',
  )
  expect(flowing('Zo gaat het.\n\n1. Bel aan.\n2. Wacht even.\n\nDaarna is er thee.')).toBe(
    'Zo gaat het.\n\nBel aan.\nWacht even.\n\nDaarna is er thee.',
  )
  expect(flowing('– Kom binnen, zei ze.\n• Nee.')).toBe('Kom binnen, zei ze.\nNee.')
})

test('what closes with no sign is told apart from what comes after it', () => {
  expect(flowing('Het ging door.\n\nHoe het nu is\n\nHet gaat langzamer.')).toBe(
    'Het ging door.\n\nHoe het nu is ·\n\nHet gaat langzamer.',
  )
  expect(flowing('Er is iets.\n\n— een verzorgende\n\n“Nee”, zei zij.')).toContain('een verzorgende ·')
  expect(flowing('Dit loopt\ndoor op de volgende regel.')).toBe('Dit loopt\ndoor op de volgende regel.')
})

test('what is no list stays as it is', () => {
  for (const text of ['Een kop -- of twee', 'Op 3. en 4. mei', 'Van 10-12 uur\n-30 graden'])
    expect(flowing(text)).toBe(text)
})
