import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { domainFrom, domainOf, holdsLine } from './domains.ts'
import { guardedFetch, Unreachable } from './guarded-fetch.ts'
import { isLoopback, isPrivateAddress } from './private-addresses.ts'

test.each([
  '127.0.0.1',
  '127.9.9.9',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:93.184.216.34',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'fe80::1',
  'fc00::1',
  'fd12::1',
  'ff02::1',
  'localhost',
  '',
])('%s is inside somebody’s walls', (address) => expect(isPrivateAddress(address)).toBe(true))

test.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
  '%s is outside',
  (address) => expect(isPrivateAddress(address)).toBe(false),
)

test('only this machine is loopback', () => {
  expect(['127.0.0.1', '::1', '10.0.0.1', 'localhost'].map(isLoopback)).toEqual([true, true, false, false])
})

describe('a server that somebody named in a form', () => {
  const ask = (url: string, loopback = false) =>
    guardedFetch({ loopback })(url, { method: 'GET', headers: {}, body: undefined, redirect: 'manual' })

  test.each([
    'http://93.184.216.34/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://localhost/',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
  ])('%s is not asked', async (url) => {
    await expect(ask(url)).rejects.toThrow(Unreachable)
  })

  test('leads nowhere else, and does not go on for ever', async () => {
    const asked: string[] = []
    const server = createServer((request, answer) => {
      asked.push(request.url ?? '')
      if (request.url === '/moved') return void answer.writeHead(302, { location: '/secret' }).end()
      answer.end(request.url === '/long' ? 'x'.repeat(400_000) : 'well')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await (await ask(`${origin}/`, true)).text()).toBe('well')
    expect((await ask(`${origin}/moved`, true)).status).toBe(302)
    await expect(ask(`${origin}/long`, true)).rejects.toThrow(Unreachable)
    await expect(ask(`${origin}/`)).rejects.toThrow(Unreachable)
    expect(asked).toEqual(['/', '/moved', '/long'])
    server.close()
  })
})

test('a domain is what stands behind the last @, as the DNS writes it', () => {
  expect(domainFrom(' @De-Linde.Example. ')).toBe('de-linde.example')
  expect(domainFrom('zorgën.example')).toBe('xn--zorgn-qsa.example')
  for (const none of [
    '',
    'nl',
    'localhost',
    '127.0.0.1',
    'a..example',
    '-a.example',
    'a b.example',
    'https://a.example',
  ])
    expect(domainFrom(none)).toBeUndefined()
  expect(domainOf('noor@another.example@delinde.example')).toBe('delinde.example')
  expect(domainOf('@delinde.example')).toBeUndefined()
})

test('a line counts when it is there whole', async () => {
  const outside = {
    fetch: guardedFetch({ loopback: false }),
    loopback: false,
    lines: async () => ['x', ' kampvuur-domain=abc '],
  }
  expect(await holdsLine(outside, 'a.example', 'kampvuur-domain=abc')).toBe(true)
  expect(await holdsLine(outside, 'a.example', 'kampvuur-domain=ab')).toBe(false)
})
