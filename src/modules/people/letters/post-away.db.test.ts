import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import pino from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Database } from '../../../platform/database/connect.ts'
import type { Letter } from '../../../platform/mail/index.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { smtpPost } from '../../../platform/mail/smtp-post.ts'
import { drainOutbox } from '../../../platform/outbox/drain.ts'
import { people } from '../index.ts'
import { linkIn, openWorld, type World } from '../testing/world.ts'

const log = pino({ enabled: false })
const arrived: ParsedMail[] = []
let world: World
let worker: Database
beforeAll(async () => {
  world = await openWorld({ withJobs: false })
  worker = connect(world.database.worker, { max: 2 })
})
afterAll(async () => {
  await worker.close()
  await world.close()
})

async function ask(email: string) {
  const visitor = await world.visitor().get('/sign-in')
  await visitor.submit({ email })
}

/** The letters that are asked of the post now. */
async function askedLetters(): Promise<Letter[]> {
  const letters: Letter[] = []
  const { house, site } = world
  const failed = await drainOutbox({
    house,
    worker,
    handlers: people.notices ?? [],
    origin: site.origin,
    log,
    enqueue: async (_, letter) => void letters.push(letter),
  })
  expect(failed).toBe(0)
  return letters
}

/** A mail server that is not there yet: its port is closed until it opens. */
async function mailServer() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        arrived.push(mail)
        done()
      }, done)
    },
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
    return (server.server.address() as AddressInfo).port
  }
  const closed = new SMTPServer()
  closed.listen(0, '127.0.0.1')
  await once(closed.server, 'listening')
  const { port } = closed.server.address() as AddressInfo
  await new Promise<void>((done) => closed.close(() => done()))
  return { port, open: () => listen(port), close: () => server.close() }
}

test('a letter that the post could not take ten times arrives once it can, and its link works', async () => {
  const personId = await world.person('Mina', 'mina@example.org')
  await ask('mina@example.org')
  const [letter, ...more] = await askedLetters()
  expect(more).toEqual([])
  if (!letter) throw new Error('no letter was asked for')

  const { house, site } = world
  const { port, open, close } = await mailServer()
  const post = smtpPost(`smtp://127.0.0.1:${port}`, 'De Kring <kring@example.org>')
  const movementOf = async () => ({ name: 'De Kring', contactName: '', contactPhone: '' })
  const send = () =>
    sendLetter({ house, worker, writers: people.letters ?? [], site, post, log, movementOf }, letter)
  for (let attempt = 0; attempt < 10; attempt += 1)
    await expect(send()).rejects.toThrow('letter people.sign-in-link')
  // The mail server was away for longer than a link lives.
  await world.sql(`update auth.verification set "expiresAt" = now() - interval '1 hour'`)
  await open()
  await send()
  await send() // the post took it, and the news of that was lost: nothing goes out again
  post.close()
  close()

  expect(arrived.map(({ subject }) => subject)).toEqual(['Link om in te loggen bij De Kring'])
  const visitor = await world.visitor().get(linkIn(arrived[0]?.text ?? ''))
  await visitor.submit({})
  expect(visitor.path).toBe('/mine')
  expect(await world.sql('select person_id from platform.session')).toEqual([{ person_id: personId }])
  expect(await world.sql('select * from auth.verification')).toEqual([])
})

test('six askings within a minute give five letters, whether or not the post is there; another address gets its own', async () => {
  await world.person('Samira', 'samira@example.org')
  await world.person('Daan', 'daan@example.org')
  for (let i = 0; i < 6; i += 1) await ask('samira@example.org')
  await ask('daan@example.org')
  expect(await askedLetters()).toHaveLength(6)
  expect(await askedLetters()).toEqual([])
})

test('what is not answered is forgotten at once, and counting keeps no address', async () => {
  await world.sql('delete from people.sign_in_request')
  await world.sql('delete from people.letter_asked')
  await world.person('Omar', 'omar@example.org')
  await ask('nobody@example.org')
  expect(await askedLetters()).toEqual([])
  expect(await world.sql('select * from people.letter_asked')).toEqual([])
  for (let i = 0; i < 6; i += 1) await ask('omar@example.org')
  expect(await askedLetters()).toHaveLength(5)
  expect(await world.sql('select * from people.sign_in_request')).toHaveLength(5)
  const counted = await world.sql<{ address_key: Buffer }>('select * from people.letter_asked')
  expect(counted).toHaveLength(5)
  expect(new Set(counted.map((row) => row.address_key.toString('hex'))).size).toBe(1)
  expect(counted[0]?.address_key).toHaveLength(32)
})
