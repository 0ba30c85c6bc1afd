import { expect, test } from 'vitest'
import { Call, CallIn, phoneHref } from '../index.ts'

test('a number is called as it is dialled, and shown as it was written', () => {
  expect(phoneHref('+31 (0)85-000 00 11')).toBe('tel:+310850000011')
  expect(String(<Call phone="085 000 00 11" />)).toBe('<a href="tel:0850000011">085 000 00 11</a>')
  expect(
    String(
      <Call phone="085" large={true}>
        Bel 085
      </Call>,
    ),
  ).toBe('<a class="kv-call" href="tel:085">Bel 085</a>')
})

test('what is no number leads nowhere', () => {
  expect(String(<Call phone="bij de deur, kamer 2" />)).toBe('<span>bij de deur, kamer 2</span>')
})

test('in a sentence the number can be touched, wherever it stands', () => {
  expect(String(<CallIn text="Bel {phone}, liever niet laat" phone="085 1" />)).toBe(
    'Bel <a href="tel:0851">085 1</a>, liever niet laat',
  )
})
