import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Circular, PostLine } from './circular.ts'
import { smtpLine } from './smtp-line.ts'

const arrived: ParsedMail[] = []
const sources: string[] = []
let connections = 0
/** What the server answers to a whole message. */
let atTheEnd: 'ok' | 451 | 554 | 'hang up' = 'ok'
let server: SMTPServer
let line: PostLine

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, done) {
      connections += 1
      done()
    },
    onRcptTo({ address }, _session, done) {
      const reply = {
        'nobody@example.org': '550 5.1.1 User unknown',
        'busy@example.org': '451 4.7.1 Greylisted',
        'listed@example.org': '550 5.7.1 Your server is on a block list',
        'full@example.org': '552 5.2.2 Mailbox full',
        'jörg@example.org': '550 Requested action not taken',
      }[address]
      const [code, ...words] = reply?.split(' ') ?? []
      done(code ? Object.assign(new Error(words.join(' ')), { responseCode: Number(code) }) : null)
    },
    onData(stream, session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', async () => {
        const source = Buffer.concat(pieces)
        if (atTheEnd === 'hang up') {
          for (const one of server.connections) if (one.id === session.id) one.close()
          return
        }
        if (atTheEnd !== 'ok') return done(Object.assign(new Error('no'), { responseCode: atTheEnd }))
        sources.push(source.toString('utf8'))
        arrived.push(await simpleParser(source))
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  line = smtpLine({
    ...{ url: `smtp://127.0.0.1:${port}`, from: 'De Kring <kring@example.org>' },
    bounces: 'bounces@example.org',
  })
})
afterEach(() => {
  atTheEnd = 'ok'
})
afterAll(() => {
  line.close()
  server.close()
})

const letterTo = (to: string): Circular => ({
  to,
  subject: 'De brief van november',
  text: 'Dag.\n\n.\nEen regel met alleen een punt ging voor deze.\n',
  html: '<p>Dag Zoë — “tekens”.</p>',
  messageId: '<11111111-1111-4111-8111-111111111111.newsletter@example.org>',
  unsubscribe: 'https://kampvuur.example/newsletter/stop/ABC',
  list: 'De Kring <newsletter.kampvuur.example>',
})
const parts = { worker: undefined as never, beforeLast: async () => {} }
const hand = (to: string, beforeLast = parts.beforeLast) => line.hand(letterTo(to), { ...parts, beforeLast })

test('a letter has both its parts, and one press ends it without a session', async () => {
  expect(await hand('mina@example.org')).toBe('taken')
  const mail = arrived.at(-1)
  expect(mail?.text).toContain('Een regel met alleen een punt')
  expect(mail?.html).toContain('Zoë — “tekens”')
  expect(mail?.messageId).toBe(letterTo('').messageId)
  const source = sources.at(-1) ?? ''
  expect(source).toMatch(/^List-Unsubscribe: <https:\/\/kampvuur\.example\/newsletter\/stop\/ABC>\r$/m)
  expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
  expect(source).toMatch(/^List-Id: De Kring <newsletter\.kampvuur\.example>\r$/im)
})

test('letters go one after the other over one line', async () => {
  await hand('mina@example.org')
  const before = connections
  for (let i = 0; i < 15; i++) expect(await hand('mina@example.org')).toBe('taken')
  expect(connections).toBe(before)
})

test('tells an address that is no use, one that is busy, and a letter that is not wanted', async () => {
  const asked: string[] = []
  const noted = (who: string) => hand(who, async () => void asked.push(who))
  expect(await noted('nobody@example.org')).toBe('nobody')
  expect(await noted('busy@example.org')).toBe('later')
  expect(asked).toEqual([])
  expect(await noted('mina@example.org')).toBe('taken')
  atTheEnd = 554
  expect(await noted('mina@example.org')).toBe('declined')
  atTheEnd = 451
  expect(await noted('mina@example.org')).toBe('later')
  expect(asked).toHaveLength(3)
})

test('a server that refuses us, or a letter too many, says nothing of the address', async () => {
  for (const who of ['listed', 'full', 'jörg']) expect(await hand(`${who}@example.org`)).toBe('declined')
  expect(await hand('jan<@example.org')).toBe('declined')
  expect(await hand('mina@example.org')).toBe('taken')
})

test('a server is called by its ASCII name', async () => {
  const heard: string[] = []
  const plain = createServer((socket) => {
    let inData = false
    socket.write('220 hello\r\n')
    createInterface(socket).on('line', (said) => {
      if (!inData) heard.push(said)
      if (inData && said !== '.') return
      inData = said === 'DATA'
      socket.write(inData ? '354 go on\r\n' : '250 ok\r\n')
    })
  })
  plain.listen(0, '127.0.0.1')
  await once(plain, 'listening')
  const { port } = plain.address() as AddressInfo
  const other = smtpLine({
    url: `smtp://127.0.0.1:${port}`,
    from: 'a@example.org',
    bounces: 'a@bücher.example',
  })
  expect(await other.hand(letterTo('mina@bücher.example'), parts)).toBe('taken')
  expect(heard).toContain('RCPT TO:<mina@xn--bcher-kva.example>')
  expect(heard).toContain('MAIL FROM:<a@xn--bcher-kva.example>')
  other.close()
  plain.close()
})

test('who thinks again before the last line sends nothing, and the next letter goes', async () => {
  const before = arrived.length
  const thought = hand('mina@example.org', async () => {
    throw new Error('withdrawn')
  })
  await expect(thought).rejects.toThrow('withdrawn')
  expect(await hand('mina@example.org')).toBe('taken')
  expect(arrived).toHaveLength(before + 1)
})

test('a server that hangs up after the last line leaves it unsure; one that is not there has nothing', async () => {
  atTheEnd = 'hang up'
  expect(await hand('mina@example.org')).toBe('unsure')
  const away = smtpLine({ url: 'smtp://127.0.0.1:1', from: 'a@example.org', bounces: 'a@example.org' })
  const asked: string[] = []
  const became = await away.hand(letterTo('mina@example.org'), {
    worker: undefined as never,
    beforeLast: async () => void asked.push('asked'),
  })
  expect([became, asked]).toEqual(['away', []])
})

/** What stands above a letter as it went over the line. */
const headOf = (source = '') => source.slice(0, source.indexOf('\r\n\r\n'))

test('nobody can add a line above a letter, whatever a movement or a letter is called', async () => {
  const wicked = 'Dag\r\nBcc: thief@example.org\r\n\r\n<script>'
  await line.hand(
    { ...letterTo('mina@example.org'), subject: wicked, list: `${wicked} <newsletter.kampvuur.example>` },
    parts,
  )
  expect(headOf(sources.at(-1))).not.toMatch(/^(bcc|<script>)/im)
  expect(arrived.at(-1)).toMatchObject({ to: { text: 'mina@example.org' } })
  expect(arrived.at(-1)?.bcc).toBeUndefined()
})

test('a long name in any script is folded, and comes out as it was', async () => {
  const long = 'De brief van de Beweging voor Zoë 🔥 en مريم '.repeat(8).trim()
  await line.hand(
    { ...letterTo('mina@example.org'), subject: long, list: `${long} <newsletter.kampvuur.example>` },
    parts,
  )
  expect(arrived.at(-1)?.subject).toBe(long)
  const head = headOf(sources.at(-1))
  for (const one of head.split('\r\n')) expect(one.length).toBeLessThan(200)
  expect(head).toMatch(/^[\x20-\x7e\r\n\t]+$/)
  // What knows a list by its name reads what stands in the brackets (RFC 2919).
  expect(head.replace(/\r\n[ \t]+/g, ' ')).toMatch(/^List-Id: .*<newsletter\.kampvuur\.example>$/im)
})

test('a link in the plain text stays whole, and so do long lines', async () => {
  const link = `https://kampvuur.example/newsletter/own/${'A'.repeat(60)}?${'b'.repeat(120)}`
  const text = `${'Een lange regel zonder eind '.repeat(20).trim()}\n${link}\nFrom hier af.\n`
  for (const more of ['', 'Zoë\n']) {
    await line.hand({ ...letterTo('mina@example.org'), text: text + more }, parts)
    expect(arrived.at(-1)?.text?.trimEnd()).toBe((text + more).trimEnd())
    for (const one of (sources.at(-1) ?? '').split('\r\n')) expect(one.length).toBeLessThan(998)
  }
})

test('what sends post for many says so', async () => {
  await hand('mina@example.org')
  const head = headOf(sources.at(-1))
  expect(head).toMatch(/^Auto-Submitted: auto-generated$/im)
  expect(head).toMatch(/^Precedence: bulk$/im)
  expect(head).toMatch(/^Date: /im)
  expect(head).not.toMatch(/x-mailer|nodemailer/i)
})
