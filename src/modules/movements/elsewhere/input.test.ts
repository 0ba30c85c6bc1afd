import { expect, test } from 'vitest'
import { addressIn } from './input.ts'

test('an address of a page elsewhere is one on https, with the name of a host', () => {
  expect(addressIn('https://sociaal.example/@stoel')).toBe('https://sociaal.example/@stoel')
  expect(addressIn('sociaal.example/@stoel')).toBe('https://sociaal.example/@stoel')
  for (const wrong of [
    '',
    'javascript:alert(1)',
    'http://sociaal.example',
    'data:text/html,x',
    'https://localhost/x',
    'https://10.0.0.1/x',
    'https://mina:geheim@sociaal.example/',
    'een stoel erbij',
  ])
    expect(addressIn(wrong)).toBeUndefined()
})
