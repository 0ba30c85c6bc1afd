import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface CaughtMail {
  to: string
  subject: string
  text: string
  /** As it came over the line. */
  raw: string
}

/** A mail server that keeps what it gets. */
export interface Catcher {
  url: string
  /** Everything that came, in order. */
  all: readonly CaughtMail[]
  /** The next letter to this address that was not taken yet; waits for it. */
  next(to: string): Promise<CaughtMail>
  close(): Promise<void>
}

const patience = 20_000

export async function startCatcher(): Promise<Catcher> {
  const all: CaughtMail[] = []
  const taken = new Set<CaughtMail>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      readAll(stream)
        .then(async (raw) => {
          const { subject = '', text = '' } = await simpleParser(raw)
          for (const address of to) all.push({ to: address, subject, text, raw: raw.toString() })
          done()
        })
        .catch(done)
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    all,
    async next(to) {
      for (let waited = 0; waited < patience; waited += 25) {
        const found = all.find((mail) => mail.to === to && !taken.has(mail))
        if (found) {
          taken.add(found)
          return found
        }
        await sleep(25)
      }
      throw new Error(`No letter came for ${to}; there are: ${all.map((mail) => mail.to).join(', ')}`)
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
