import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { expect, test } from 'vitest'
import type { Letter } from './letter.ts'
import { sendLetter } from './send-letter.ts'
import { smtpLine, tryLine } from './smtp-line.ts'
import { smtpPost } from './smtp-post.ts'

/** A mail server as it is set up here. @returns where it is found. */
async function serverWith(options: SMTPServerOptions): Promise<{ at: string } & AsyncDisposable> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], ...options })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    at: `127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Something that listens and is no mail server. */
async function listening(met: (socket: Socket) => void): Promise<{ at: string } & Disposable> {
  const server = createServer((socket) => met(socket.on('error', () => {})))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    at: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.dispose]: () => void server.close(),
  }
}

const no = (words: string, responseCode: number) => Object.assign(new Error(words), { responseCode })

test('a server that takes us is no trouble', async () => {
  await using server = await serverWith({})
  expect(await tryLine(`smtp://${server.at}`)).toBeUndefined()
})

test('nothing that listens, and a name that nobody has', async () => {
  expect(await tryLine('smtp://127.0.0.1:1')).toBe('refused')
  expect(await tryLine('smtp://no-such-server.invalid')).toBe('not-found')
})

test('a certificate that proves nothing, and a line that cannot be made safe', async () => {
  await using own = await serverWith({ secure: true })
  expect(await tryLine(`smtps://${own.at}`)).toBe('certificate')
  await using plain = await serverWith({})
  expect(await tryLine(`smtps://${plain.at}`)).toBe('encryption')
})

test('a name and a password that are not taken', async () => {
  await using server = await serverWith({
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('No jan@example.org here')),
  })
  expect(await tryLine(`smtp://jan:wrong@${server.at}`)).toBe('sign-in')
})

test('a server that hangs up, and one that says to come back later', async () => {
  using silent = await listening((socket) => socket.end())
  expect(await tryLine(`smtp://${silent.at}`)).toBe('hung-up')
  using full = await listening((socket) => socket.end('421 4.3.2 Too many of you\r\n'))
  expect(await tryLine(`smtp://${full.at}`)).toBe('not-now')
})

const circular = {
  ...{ to: 'mina@example.org', subject: 'Dag', text: 'Dag', html: '<p>Dag</p>' },
  ...{ messageId: '<1@example.org>', unsubscribe: 'https://x.example/', list: 'x <x.example>' },
}

test('a line remembers why the post was away', async () => {
  await using server = await serverWith({
    onMailFrom: (_address, _session, done) => done(no('5.7.1 kring@example.org may not send', 550)),
  })
  const line = smtpLine({
    url: `smtp://${server.at}`,
    from: 'kring@example.org',
    bounces: 'kring@example.org',
  })
  const parts = { worker: undefined as never, beforeLast: async () => {} }
  expect([await line.hand(circular, parts), line.trouble()]).toEqual(['away', 'sender'])
  const gone = smtpLine({ url: 'smtp://127.0.0.1:1', from: 'a@example.org', bounces: 'a@example.org' })
  expect([await gone.hand(circular, parts), gone.trouble()]).toEqual(['away', 'refused'])
  line.close()
})

test('the log of a letter that waits says why, and no address', async () => {
  await using server = await serverWith({
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('No jan@example.org here')),
  })
  const logged: unknown[] = []
  const kind = 'test.letter'
  const post = smtpPost(`smtp://jan:wrong@${server.at}`, 'kring@example.org')
  const parts = {
    ...{ post, house: {}, site: {}, movementOf: async () => ({}) },
    worker: { write: async (_: unknown, work: (tools: { db: object }) => Promise<void>) => work({ db: {} }) },
    writers: [{ kind, write: async () => ({ to: 'mina@example.org', subject: 'Dag', body: 'Dag' }) }],
    log: { warn: (...said: unknown[]) => void logged.push(said) },
  }
  await expect(sendLetter(parts as never, { kind, ids: {} } as Letter)).rejects.toThrow('letter test.letter')
  expect(logged).toEqual([[expect.objectContaining({ kind, trouble: 'sign-in' }), 'a letter waits']])
  expect(JSON.stringify(logged)).not.toContain('example.org')
  post.close()
})
