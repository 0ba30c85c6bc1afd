import { describe, expect, test } from 'vitest'
import { readTyped } from './typed-address.ts'

const house = 'https://kampvuur.example'
const read = (typed: string, origin = house) => {
  const found = readTyped(typed, origin)
  return found && [found.server.host, found.kind === 'person' ? found.resource : 'everybody']
}

describe('what a host types to stop somebody', () => {
  test.each([
    '@wim@elders.example',
    'wim@elders.example',
    '  @wim@Elders.example ',
    'acct:wim@elders.example',
    '\u200b@wim@elders.example\u2060',
  ])('one person: %j', (typed) => {
    expect(read(typed)).toEqual(['elders.example', 'acct:wim@elders.example'])
  })

  test.each([
    ['https://elders.example/@wim', '/@wim'],
    ['elders.example/@wim', '/@wim'],
    ['https://elders.example/users/wim?page=2#top', '/users/wim'],
    ['http://elders.example/users/wim', '/users/wim'],
  ])('somebody’s page: %s', (typed, path) => {
    expect(read(typed)).toEqual(['elders.example', `https://elders.example${path}`])
  })

  test.each(['elders.example', '@elders.example', 'https://elders.example', 'https://Elders.example/'])(
    'a whole server: %s',
    (typed) => {
      expect(read(typed)).toEqual(['elders.example', 'everybody'])
    },
  )

  test('a server with letters of its own language is the one that its name stands for', () => {
    expect(read('@wim@bücher.example')).toEqual(['xn--bcher-kva.example', 'acct:wim@xn--bcher-kva.example'])
  })

  test.each([
    '',
    'wim',
    '@wim',
    '@@elders.example',
    'wim@',
    'een zin met meer woorden',
    'localhost:3000',
    '10.0.0.1',
    'https://wim:geheim@elders.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ])('is neither: %j', (typed) => {
    expect(read(typed)).toBeUndefined()
  })

  test('on somebody’s own machine, also who else is on it', () => {
    expect(read('@wim@localhost:3000', 'http://localhost:4000')).toEqual([
      'localhost:3000',
      'acct:wim@localhost:3000',
    ])
  })
})
