import { movementOf } from '../../../src/modules/movements/index.ts'
import { sendWaiting } from '../../../src/modules/newsletter/sending/send-waiting.ts'
import { systemClock } from '../../../src/platform/clock/clock.ts'
import { connect } from '../../../src/platform/database/connect.ts'
import { smtpPost } from '../../../src/platform/mail/smtp-post.ts'
import { sealingWith } from '../../../src/platform/sealing/seal.ts'
import { deriveKey } from '../../../src/platform/secrets/master-key.ts'

// A process that does nothing but send what waits, and ends when it is told to.

const { WEB = '', WORKER = '', SMTP = '', MASTER = '', STALE = '1', RATE = '100000' } = process.env
const masterKey = Buffer.from(MASTER, 'hex')
const [database, worker] = [connect(WEB), connect(WORKER, { max: 4, counted: false })]
const sender = 'De Beweging <brief@example.org>'
let goes = true
process.once('SIGTERM', () => {
  goes = false
})
const context = {
  house: {
    database,
    clock: systemClock,
    sealing: sealingWith(deriveKey(masterKey, 'sealing')),
    keyFor: (label: string) => deriveKey(masterKey, label),
    files: undefined as never,
  },
  ...{ worker, sender, movementOf, goesOn: () => goes },
  post: smtpPost(SMTP, sender),
  site: { origin: 'https://kampvuur.example', example: false, production: true },
  log: { warn() {}, error() {}, info() {} } as never,
}
while (goes) await sendWaiting(context, { stale: Number(STALE), aMinute: Number(RATE) })
await Promise.all([database.close(), worker.close()])
