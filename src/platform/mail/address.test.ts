import { expect, test } from 'vitest'
import { isAddress, mailable, plainAddress, spellingsOf } from './address.ts'

test.each([
  ['<jan@x.nl>', 'jan@x.nl'],
  [' jan@x.nl\n', 'jan@x.nl'],
  ['mailto:jan@x.nl', 'jan@x.nl'],
  ['MailTo:jan@x.nl?subject=Dag', 'jan@x.nl'],
  ['<mailto:jan@x.nl>', 'jan@x.nl'],
  ['Jan Jansen <jan@x.nl>', 'jan@x.nl'],
  ['"Jansen, Jan" <jan@x.nl>;', 'jan@x.nl'],
  ['“jan@x.nl”', 'jan@x.nl'],
  ["'jan@x.nl'", 'jan@x.nl'],
  ['(jan@x.nl)', 'jan@x.nl'],
  ['jan@x.nl,', 'jan@x.nl'],
  ['jan@x.nl>', 'jan@x.nl'],
  ['(<jan@x.nl>)', 'jan@x.nl'],
  ['jan@x.nl.', 'jan@x.nl'],
  ['\u200bjan@x.nl\ufeff', 'jan@x.nl'],
  ["d'artagnan@x.nl", "d'artagnan@x.nl"],
  ['jan+brief@x.nl', 'jan+brief@x.nl'],
])('what people paste around an address goes: %j', (typed, address) => {
  expect(plainAddress(typed)).toBe(address)
  expect(isAddress(plainAddress(typed))).toBe(true)
})

test.each([
  '',
  'jan',
  '@x.nl',
  'jan@',
  'jan@x',
  'jan@x,nl',
  'jan@x..nl',
  'jan@-x.nl',
  'jan@x-.nl',
  'jan@127.0.0.1',
  'jan@[127.0.0.1]',
  'jan@x.nl/pad',
  'jan@x%2enl',
  'jan@@x.nl',
  'jan..piet@x.nl',
  '.jan@x.nl',
  'jan.@x.nl',
  'jan piet@x.nl',
  '"jan piet"@x.nl',
  'jan@x.nl, piet@x.nl',
  '<jan@x.nl> <piet@x.nl>',
  'jan@x.nl\r\nBcc: piet@x.nl',
  'jan<piet@x.nl',
  `${'j'.repeat(65)}@x.nl`,
  `jan@${'x'.repeat(64)}.nl`,
  `jan@${'xxxxxxxxx.'.repeat(26)}nl`,
])('what no server accepts is no address: %j', (typed) => {
  expect(isAddress(plainAddress(typed))).toBe(false)
})

test('a server is named in one way, whichever of its two is typed', () => {
  expect(isAddress('jan@bücher.nl')).toBe(true)
  expect(mailable('jan@bücher.nl')).toBe('jan@xn--bcher-kva.nl')
  expect(mailable('jan@bu\u0308cher.nl')).toBe('jan@xn--bcher-kva.nl')
  expect(mailable('jan@xn--bcher-kva.nl')).toBe('jan@xn--bcher-kva.nl')
  expect(mailable('Jan@X.nl')).toBe('Jan@x.nl')
  expect(spellingsOf('jan@bücher.nl')).toEqual(['jan@xn--bcher-kva.nl', 'jan@bücher.nl'])
  expect(spellingsOf('jan@xn--bcher-kva.nl')).toEqual(['jan@xn--bcher-kva.nl', 'jan@bücher.nl'])
  expect(spellingsOf('jan@x.nl')).toEqual(['jan@x.nl'])
  // As it was kept before what is pasted around it was taken off.
  expect(mailable('<jan@x.nl>')).toBe('jan@x.nl')
})
