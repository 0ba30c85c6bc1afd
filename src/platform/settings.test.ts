import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const key = 'ab'.repeat(32)
const production = {
  NODE_ENV: 'production',
  KAMPVUUR_ORIGIN: 'https://kampvuur.example',
  SMTP_URL: 'smtp://mail:25',
}
const ready = { DATABASE_URL_WEB: 'postgres://w@h/d', DATABASE_URL_WORKER: 'postgres://k@h/d' }

describe('settings', () => {
  test('nothing needs to be set to try it', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      origin: 'http://localhost:3000',
      example: true,
    })
    expect(settings.database).toEqual({ kind: 'embedded' })
  })

  test.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['192.0.2.7', 'http://192.0.2.7:3000'],
    ['2001:db8::7', 'http://[2001:db8::7]:3000'],
  ])('the address that is printed for %s works', (HOST, origin) => {
    expect(readSettings({ HOST }).origin).toBe(origin)
  })

  test('an empty value counts as no value', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      database: { kind: 'embedded' },
    })
  })

  test('files stand in the data folder, or in a bucket that is named whole', () => {
    const bucket = { S3_URL: 'https://s3.example/bucket/', S3_ACCESS_KEY: 'a', S3_SECRET_KEY: 'b' }
    expect(readSettings({ KAMPVUUR_DATA: '/data' }).files).toEqual({ kind: 'disk', folder: '/data/files' })
    expect(readSettings(bucket).files).toEqual({
      ...{ kind: 's3', url: 'https://s3.example/bucket', region: 'us-east-1' },
      ...{ accessKey: 'a', secretKey: 'b' },
    })
    expect(readSettings({ ...bucket, S3_URL: 'http://127.0.0.1:9000/b' }).files).toMatchObject({ kind: 's3' })
    for (const S3_URL of [
      'http://s3.example/bucket',
      'https://s3.example',
      'https://a:b@s3.example/b',
      'bucket',
    ])
      expect(() => readSettings({ ...bucket, S3_URL })).toThrow('S3_URL must be an address')
    expect(() => readSettings({ S3_URL: bucket.S3_URL })).toThrow('go together')
    expect(() => readSettings({ S3_SECRET_KEY: 'b' })).toThrow('go together')
  })

  test('the example network comes by itself only with our own database, and never in production', () => {
    expect(readSettings({ DATABASE_URL: 'postgres://o@h/d' }).example).toBe(false)
    expect(readSettings({ DATABASE_URL: 'postgres://o@h/d', KAMPVUUR_EXAMPLE: 'yes' }).example).toBe(true)
    expect(readSettings({ KAMPVUUR_EXAMPLE: '0' }).example).toBe(false)
    expect(readSettings(production).example).toBe(false)
  })

  test('nothing is told of fewer than five people, or of more than the house says', () => {
    expect(readSettings({}).fewest).toBe(5)
    expect(readSettings({ KAMPVUUR_FEWEST: '12' }).fewest).toBe(15)
    for (const KAMPVUUR_FEWEST of ['4', '0', '-7', '1001', 'five'])
      expect(() => readSettings({ KAMPVUUR_FEWEST })).toThrow(/KAMPVUUR_FEWEST must be/)
  })

  test('ready-made addresses may come with or without an owner', () => {
    const auth = { DATABASE_URL_AUTH: 'postgres://a@h/d' }
    expect(readSettings({ ...ready, ...auth }).database).toMatchObject({ kind: 'ready', owner: null })
    const owner = { DATABASE_URL: 'postgres://o@h/d' }
    expect(readSettings({ ...ready, ...auth, ...owner }).database).toMatchObject({
      owner: 'postgres://o@h/d',
    })
  })

  test('a key is 32 bytes in hex or base64', () => {
    const bytes = Buffer.from(key, 'hex')
    for (const form of [key, bytes.toString('base64'), bytes.toString('base64url')]) {
      expect(readSettings({ KAMPVUUR_MASTER_KEY: form }).masterKey).toEqual({ value: bytes })
    }
  })

  test.each([
    [{ PORT: '99999' }, 'PORT must be between 1 and 65535.'],
    [{ PORT: 'abc' }, /^PORT must be a number\./],
    [{ DATABASE_URL: 'mysql://h/d' }, /^DATABASE_URL must be an address like postgres:/],
    [ready, 'DATABASE_URL_WEB, DATABASE_URL_WORKER and DATABASE_URL_AUTH go together.'],
    [{ KAMPVUUR_MASTER_KEY: 'secret' }, 'KAMPVUUR_MASTER_KEY must be 32 bytes in hex or base64.'],
    [{ KAMPVUUR_MASTER_KEY: key, KAMPVUUR_MASTER_KEY_FILE: '/k' }, /not both\.$/],
    [{ KAMPVUUR_ORIGIN: 'https://a.example/path' }, /^KAMPVUUR_ORIGIN must be an address like/],
    [{ KAMPVUUR_PROXIES: 'many' }, /^KAMPVUUR_PROXIES must be a number/],
    [{ ...production, KAMPVUUR_EXAMPLE: '1' }, 'KAMPVUUR_EXAMPLE is impossible with NODE_ENV=production.'],
  ])('%o is refused in one plain sentence', (env, sentence) => {
    expect(() => readSettings(env as NodeJS.ProcessEnv)).toThrow(sentence)
  })
})

test('production without an address or a post starts, and says what is missing', () => {
  const { advice, origin } = readSettings({ NODE_ENV: 'production', PORT: '4000' })
  expect(origin).toBe('http://localhost:4000')
  expect(advice).toHaveLength(2)
  expect(readSettings(production).advice).toEqual([])
})
