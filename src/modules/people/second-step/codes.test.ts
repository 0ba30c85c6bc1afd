import { createOTP } from '@better-auth/utils/otp'
import { expect, test } from 'vitest'
import { addressFor, counterOf, hashOfPaper, paperCodesFrom, typedSecret } from './codes.ts'

/** RFC 6238, appendix B: the last six digits of its codes for SHA-1. */
const rfc = '12345678901234567890'
const at = (seconds: number) => new Date(seconds * 1000)

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('the code at %d is the one that RFC 6238 gives', async (seconds, code) => {
  expect(await counterOf(rfc, code, at(seconds), null)).toBe(Math.floor(seconds / 30))
})

test('a code works half a minute earlier and later, and not longer', async () => {
  const code = await createOTP(rfc).hotp(1000)
  const found = (counter: number) => counterOf(rfc, code, at(counter * 30), null)
  expect([
    await found(998),
    await found(999),
    await found(1000),
    await found(1001),
    await found(1002),
  ]).toEqual([null, 1000, 1000, 1000, null])
})

test('a code that was used, or an earlier one, works no more', async () => {
  const code = await createOTP(rfc).hotp(1000)
  expect(await counterOf(rfc, code, at(30_000), 1000)).toBeNull()
  expect(await counterOf(rfc, code, at(30_000), 1001)).toBeNull()
  expect(await counterOf(rfc, `${code.slice(0, 3)} ${code.slice(3)}`, at(30_000), 999)).toBe(1000)
})

test.each(['', '12345', '1234567', 'abcdef', '０００００0'])('%j is no code', async (typed) => {
  expect(await counterOf(rfc, typed, at(59), null)).toBeNull()
})

test('what is scanned and what is typed is the same secret', () => {
  expect(typedSecret(rfc).replaceAll(' ', '')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(addressFor(rfc, 'Een stoel erbij', 'Mina')).toContain('secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
})

test('codes on paper are eight, differ for each person and form, and are the same when pressed twice', () => {
  const key = Buffer.alloc(32, 1)
  const codes = paperCodesFrom(key, 'mina', 'form')
  expect(new Set(codes).size).toBe(8)
  expect(codes).toEqual(paperCodesFrom(key, 'mina', 'form'))
  expect(codes).not.toEqual(paperCodesFrom(key, 'bos', 'form'))
  expect(codes).not.toEqual(paperCodesFrom(key, 'mina', 'other'))
  const [code = ''] = codes
  expect(hashOfPaper('mina', ` ${code.slice(0, 8).toLowerCase()}-${code.slice(8)}`)).toEqual(
    hashOfPaper('mina', code),
  )
  expect(hashOfPaper('bos', code)).not.toEqual(hashOfPaper('mina', code))
  expect(hashOfPaper('mina', '123456')).toBeNull()
})
