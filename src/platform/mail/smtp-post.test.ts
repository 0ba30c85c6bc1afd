import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Post, PostRefused } from './post.ts'
import { smtpPost } from './smtp-post.ts'

const arrived: ParsedMail[] = []
const returnedTo: string[] = []
let server: SMTPServer
let post: Post

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom({ address }, _session, done) {
      returnedTo.push(address)
      done()
    },
    onRcptTo({ address }, _session, done) {
      const code = { 'nobody@example.org': 550, 'busy@example.org': 451, 'listed@example.org': 550 }[address]
      const said = address.startsWith('listed') ? '5.7.1 On a block list' : 'no'
      done(code ? Object.assign(new Error(said), { responseCode: code }) : null)
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        arrived.push(mail)
        done()
      }, done)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  post = smtpPost(`smtp://127.0.0.1:${port}`, 'De Kring <kring@example.org>', 'bounces@example.org')
})
afterAll(() => {
  post.close()
  server.close()
})

const letterTo = (to: string) => ({
  to,
  subject: 'Dag Zoë',
  body: 'Eerste regel.\n\nTweede — met “tekens”.\n',
})
const send = (to: string) => post.send(letterTo(to), undefined as never)

test('a letter arrives as plain text, says who sent it and that a machine did, and nothing about us', async () => {
  await send('mina@example.org')
  const [mail] = arrived
  expect(mail?.subject).toBe('Dag Zoë')
  expect(mail?.text?.trimEnd()).toBe(letterTo('').body.trimEnd())
  expect(mail?.html).toBe(false)
  expect(mail?.from?.text).toBe('"De Kring" <kring@example.org>')
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail?.headers.has('x-mailer')).toBe(false)
})

test('one that its reader ends with a press says where, and comes back under its own name', async () => {
  const list = {
    list: 'De Kring <shared.example.org>',
    unsubscribe: 'https://kring.example/share/no-mail/ABC',
    messageId: '<a.shared@example.org>',
  }
  await post.send({ ...letterTo('mina@example.org'), list }, undefined as never)
  const mail = arrived.at(-1)
  expect(mail?.messageId).toBe('<a.shared@example.org>')
  expect(mail?.headers.get('list')).toMatchObject({ unsubscribe: { url: list.unsubscribe } })
  expect(mail?.headers.get('list-unsubscribe-post') ?? mail?.headers.get('list')).toBeDefined()
  expect(returnedTo.at(-1)).toBe('bounces@example.org')
})

test('an address that will never work is told apart from a post that is busy', async () => {
  await expect(send('nobody@example.org')).rejects.toBeInstanceOf(PostRefused)
  for (const who of ['busy@example.org', 'listed@example.org']) {
    const not = await send(who).catch((error: unknown) => error)
    expect(not).toBeInstanceOf(Error)
    expect(not).not.toBeInstanceOf(PostRefused)
  }
})

test('what looks like a header or a second address in an address stays out of the envelope', async () => {
  const before = arrived.length
  await send('mina@example.org\r\nBcc: thief@example.org').catch(() => {})
  await send('mina@example.org, thief@example.org').catch(() => {})
  const recipients = arrived.slice(before).map((mail) => JSON.stringify([mail.to, mail.bcc, mail.cc]))
  expect(recipients.join()).not.toMatch(/"address":"thief@example\.org"/)
})

test('a post that is not there says so', async () => {
  const away = smtpPost('smtp://127.0.0.1:1', 'De Kring <kring@example.org>')
  const error = await away.send(letterTo('mina@example.org'), undefined as never).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(Error)
  expect(error).not.toBeInstanceOf(PostRefused)
  away.close()
})
