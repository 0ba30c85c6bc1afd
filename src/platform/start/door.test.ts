import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findFreePort } from '../database/server/port.ts'
import { type Door, openDoor } from './door.ts'

const never = new Promise<void>(() => {})
let door: Door
let port = 0
const get = (path: string, language = 'nl') =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-language': language } })

beforeEach(async () => {
  port = await findFreePort()
  door = await openDoor({ port, host: '127.0.0.1' })
})
afterEach(() => door.close(never))

describe('while everything is being made ready', () => {
  test('the health check says so', async () => {
    const response = await get('/healthz')
    expect([response.status, await response.json()]).toEqual([503, { status: 'starting' }])
  })

  test.each([
    ['nl-NL', 'nl', 'We steken het vuur aan'],
    ['en-GB,nl;q=0.5', 'en', 'We are lighting the fire'],
    ['', 'nl', 'We steken het vuur aan'],
  ])('visitors who read %s see a page in %s', async (language, locale, title) => {
    const response = await get('/', language)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.text()).toMatch(new RegExp(`<html lang="${locale}">[^]*<h1>${title}</h1>`))
  })
})

test('once something stands behind it, that answers, and says whether it can', async () => {
  let able = true
  door.lead({ fetch: () => new Response('welcome'), ready: async () => able })
  expect(await (await get('/')).text()).toBe('welcome')
  expect([(await get('/healthz')).status, await (await get('/healthz?x')).json()]).toEqual([
    200,
    { status: 'ready' },
  ])
  able = false
  expect([(await get('/healthz')).status, await (await get('/healthz')).json()]).toEqual([
    503,
    { status: 'unavailable' },
  ])
})

describe('what never becomes a request', () => {
  /** Sends these bytes as they are; returns all that comes back until the line ends. */
  async function send(bytes: string): Promise<string> {
    const line = connect(port, '127.0.0.1')
    await once(line, 'connect')
    line.write(bytes)
    return text(line)
  }

  test('an address that is too long gets a page in both languages, also while it still comes in', async () => {
    const answer = await send(`GET /?${'x'.repeat(400_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(/^HTTP\/1\.1 431 .*content-type: text\/html; charset=utf-8/s)
    expect(head).not.toMatch(/set-cookie/i)
    expect(Number(/content-length: (\d+)/.exec(head)?.[1])).toBe(Buffer.byteLength(body))
    expect(body).toMatch(/<html lang="nl">.*Dit adres is te lang.*lang="en".*This address is too long/s)
    expect(body.match(/<a href="\/">/g)).toHaveLength(2)
  })

  test('so does one whose other headers are; what is no request at all gets no page', async () => {
    expect(await send(`GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'x'.repeat(20_000)}\r\n\r\n`)).toContain(
      'te lang',
    )
    expect(await send('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^<]*$/)
  })

  test('an answer that was begun is not written into', async () => {
    door.lead({ fetch: () => new Promise(() => {}), ready: async () => true })
    expect(await send(`GET / HTTP/1.1\r\nhost: x\r\n\r\nGET /?${'x'.repeat(20_000)} HTTP/1.1\r\n\r\n`)).toBe(
      '',
    )
  })
})

test('a port that is taken is said in one sentence', async () => {
  const sentence = `Port ${port} is in use: stop what runs there, or choose another one with PORT=${port + 1}.`
  await expect(openDoor({ port, host: '127.0.0.1' })).rejects.toThrow(sentence)
})

test('closing waits for who is inside, unless there is hurry', async () => {
  const inside = Promise.withResolvers<Response>()
  const entered = Promise.withResolvers<void>()
  const fetchSlowly = () => {
    entered.resolve()
    return inside.promise
  }
  door.lead({ fetch: fetchSlowly, ready: async () => true })
  const visit = get('/')
  await entered.promise
  const closing = door.close(never)
  inside.resolve(new Response('done', { headers: { connection: 'close' } }))
  expect(await (await visit).text()).toBe('done')
  await closing

  door = await openDoor({ port, host: '127.0.0.1' })
  door.lead({ fetch: () => new Promise(() => {}), ready: async () => true })
  const lost = get('/').catch(() => 'sent away')
  await get('/healthz')
  await door.close(Promise.resolve())
  expect(await lost).toBe('sent away')
})
