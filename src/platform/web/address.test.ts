import { expect, test } from 'vitest'
import { addressOf } from './address.ts'

const env = { incoming: { socket: { remoteAddress: '10.0.0.1' } } }
const forwarded = (value: string) => new Headers({ 'x-forwarded-for': value })

test.each([
  ['nobody before us: the header is not believed', forwarded('1.1.1.1'), 0, '10.0.0.1'],
  ['one proxy: what it saw', forwarded('6.6.6.6, 1.1.1.1'), 1, '1.1.1.1'],
  ['two proxies: what the outermost saw', forwarded('6.6.6.6, 1.1.1.1, 10.0.0.2'), 2, '1.1.1.1'],
  ['no header', new Headers(), 1, '10.0.0.1'],
])('%s', (_, headers, proxies, expected) => {
  expect(addressOf(env, headers, proxies)).toBe(expected)
})
