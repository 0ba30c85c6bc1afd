import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived. */
export interface Arrived {
  to: string
  messageId: string
  from: string
  mail?: ParsedMail
}

export interface PostOffice {
  url: string
  arrived: Arrived[]
  /** How an address is answered: nothing is yes, else the number that says no. */
  refuse: Map<string, number>
  /** How many who connected were cut off so far. */
  close(): Promise<void>
}

/** A real SMTP server on this machine. `open`: whether what arrives is read. */
export async function openPostOffice({ open = true, slow = 0 } = {}): Promise<PostOffice> {
  const arrived: Arrived[] = []
  const refuse = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = refuse.get(address)
      done(code ? Object.assign(new Error('no'), { responseCode: code }) : null)
    },
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', async () => {
        const source = Buffer.concat(pieces)
        const to = envelope.rcptTo[0]?.address ?? ''
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const messageId = /^Message-ID: (\S+)/im.exec(source.toString('latin1'))?.[1] ?? ''
        arrived.push({ to, from, messageId, ...(open && { mail: await simpleParser(source) }) })
        if (slow) setTimeout(done, slow)
        else done()
      })
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refuse,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
