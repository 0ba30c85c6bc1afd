import { movementOf } from '../../src/modules/movements/index.ts'
import { sendWaiting } from '../../src/modules/newsletter/sending/send-waiting.ts'
import { systemClock } from '../../src/platform/clock/clock.ts'
import { connect } from '../../src/platform/database/connect.ts'
import { smtpPost } from '../../src/platform/mail/smtp-post.ts'
import { sealingWith } from '../../src/platform/sealing/seal.ts'
import { deriveKey } from '../../src/platform/secrets/master-key.ts'

// Sends what waits, as fast as the post takes it, and says what this process held in memory.

const { WEB = '', WORKER = '', SMTP = '', MASTER = '', MOST = '20000' } = process.env
const masterKey = Buffer.from(MASTER, 'hex')
const [database, worker] = [connect(WEB), connect(WORKER, { max: 6, counted: false })]
const sender = 'De Beweging <brief@example.org>'
const marks = [0.1, 0.5, 0.95].map((part) => Math.floor(Number(MOST) * part))
const held: Record<string, number> = {}
let handed = 0

const post = smtpPost(SMTP, sender)
const counted = {
  ...post,
  line() {
    const line = post.line()
    return {
      ...line,
      async hand(...given: Parameters<typeof line.hand>) {
        const became = await line.hand(...given)
        handed += 1
        const mark = marks.indexOf(handed)
        if (mark >= 0) held[['atTenth', 'atHalf', 'atEnd'][mark] ?? ''] = megabytes()
        return became
      },
    }
  },
}

function megabytes(): number {
  ;(globalThis as { gc?: () => void }).gc?.()
  return Math.round(process.memoryUsage().rss / 1024 / 1024)
}

const began = performance.now()
await sendWaiting(
  {
    house: {
      database,
      clock: systemClock,
      sealing: sealingWith(deriveKey(masterKey, 'sealing')),
      keyFor: (label: string) => deriveKey(masterKey, label),
      files: undefined as never,
    },
    ...{ worker, sender, movementOf, goesOn: () => true, post: counted },
    site: { origin: 'https://kampvuur.example', example: false, production: true },
    log: { warn() {}, error() {}, info() {} } as never,
  },
  { aMinute: 60_000_000, atOnce: 50 },
)
const seconds = (performance.now() - began) / 1000
process.stdout.write(`${JSON.stringify({ seconds, rssMegabytes: held })}\n`)
await Promise.all([database.close(), worker.close()])
