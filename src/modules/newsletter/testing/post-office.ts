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
  /** How an address is answered: nothing is yes, else the number that says no, or the whole of it: `550 5.7.1 Blocked`. */
  refuse: Map<string, number | string>
  /** Whose letters it takes, and then hangs up without a word. */
  hangUp: Set<string>
  close(): Promise<void>
}

/** A real SMTP server on this machine. `open`: whether what arrives is read. `aLine`: after so many letters a line is cut off. */
export async function openPostOffice({
  open = true,
  slow = 0,
  aLine = Number.POSITIVE_INFINITY,
} = {}): Promise<PostOffice> {
  const arrived: Arrived[] = []
  const refuse = new Map<string, number | string>()
  const hangUp = new Set<string>()
  const taken = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, { id }, done) {
      const says = (taken.get(id) ?? 0) >= aLine ? '421 4.7.0 Too many letters' : refuse.get(address)
      const [code, ...words] = String(says ?? '').split(' ')
      done(says ? Object.assign(new Error(words.join(' ') || 'no'), { responseCode: Number(code) }) : null)
    },
    onData(stream, { envelope, id }, done) {
      taken.set(id, (taken.get(id) ?? 0) + 1)
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', async () => {
        const source = Buffer.concat(pieces)
        const to = envelope.rcptTo[0]?.address ?? ''
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const messageId = /^Message-ID: (\S+)/im.exec(source.toString('latin1'))?.[1] ?? ''
        arrived.push({ to, from, messageId, ...(open && { mail: await simpleParser(source) }) })
        if (hangUp.has(to)) for (const one of server.connections) if (one.id === id) one.close()
        if (hangUp.has(to)) return
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
    hangUp,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
