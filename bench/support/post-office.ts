import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

// A real SMTP server that counts what it is given. Its address first; when its input ends, what arrived.

let letters = 0
const names = new Set<string>()
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    let head = ''
    stream.on('data', (piece: Buffer) => {
      if (head.length < 4_000) head += piece.toString('latin1')
    })
    stream.on('end', () => {
      letters += 1
      names.add(/^Message-ID: (\S+)/im.exec(head)?.[1] ?? '')
      done()
    })
  },
})
server.on('error', () => {})
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}\n`)
})
process.stdin.resume().on('end', () => {
  process.stdout.write(`${JSON.stringify({ letters, names: names.size })}\n`, () => process.exit())
})
