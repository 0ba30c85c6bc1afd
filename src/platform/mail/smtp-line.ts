import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { isPlainLocal, mailable } from './address.ts'
import type { Circular, Handed, HandParts, PostLine } from './circular.ts'
import { listHeaders } from './list-headers.ts'
import { refusalOf } from './refusal.ts'
import { type Trouble, troubleOf } from './trouble.ts'

interface LineParts {
  /** `smtp://user:password@host:587` or `smtps://…` */
  url: string
  /** The sender as it stands on the letter: `Name <address>`. */
  from: string
  /** Where the post writes to when a letter comes back. */
  bounces: string
}

/**
 * Sends letters one after the other over one connection, which is opened again when it is gone. The message is read only after
 * the server asked for it, so that everything that can be known beforehand is: what is unsure lasts from the last line to
 * the server's answer, and no longer.
 */
export function smtpLine({ url, from, bounces }: LineParts): PostLine {
  let open: SMTPConnection | undefined
  let trouble: Trouble | undefined
  const close = () => {
    open?.close()
    open = undefined
  }
  return {
    close,
    trouble: () => trouble,
    async hand(letter, parts) {
      const message = await compose(letter, from)
      try {
        open ??= await connect(url)
      } catch (error) {
        trouble = troubleOf(error) ?? 'hung-up'
        return 'away'
      }
      const line = open
      const last = lastLine(message, parts)
      try {
        await sent(line, { from: mailable(bounces), to: mailable(letter.to) }, last.message)
        return 'taken'
      } catch (error) {
        if (last.failed) {
          close()
          throw last.failed
        }
        const became = outcomeOf(error, last.begun(), letter.to)
        if (became === 'away') trouble = troubleOf(error) ?? 'hung-up'
        if (!(await goesOn(line, became))) close()
        return became
      }
    },
  }
}

/** All of it but its last line, then word that the last one goes, then that one. */
function lastLine(message: Buffer, { beforeLast }: HandParts) {
  const cut = message.lastIndexOf('\n', message.length - 2) + 1
  const state: { begun: boolean; failed?: unknown } = { begun: false }
  async function* pieces() {
    yield message.subarray(0, cut)
    try {
      await beforeLast()
    } catch (error) {
      state.failed = error
      throw error
    }
    state.begun = true
    yield message.subarray(cut)
  }
  return {
    // One piece at a time: nothing is asked for before the server took what came before.
    message: Readable.from(pieces(), { objectMode: false, highWaterMark: 1 }),
    begun: () => state.begun,
    get failed() {
      return state.failed
    },
  }
}

function compose({ to, subject, text, html, messageId, ...list }: Circular, from: string) {
  const ofList = listHeaders(list)
  return new MailComposer({
    ...{ from, to: { name: '', address: mailable(to) }, subject, text, html, messageId, xMailer: false },
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'List-Id': { prepared: true, foldLines: true, value: ofList['List-Id'] },
      'List-Unsubscribe': { prepared: true, value: ofList['List-Unsubscribe'] },
      'List-Unsubscribe-Post': ofList['List-Unsubscribe-Post'],
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
      'X-Auto-Response-Suppress': 'All',
    },
  })
    .compile()
    .build()
}

/** Opens a line and signs in, as for a letter, and sends nothing. @returns what stood in the way; undefined where nothing did. */
export async function tryLine(url: string): Promise<Trouble | undefined> {
  try {
    const line = await connect(url)
    line.quit()
    return undefined
  } catch (error) {
    return troubleOf(error) ?? 'hung-up'
  }
}

async function connect(url: string): Promise<SMTPConnection> {
  const { auth, ...where } = parseConnectionUrl(url)
  const line = new SMTPConnection({
    ...where,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
  })
  return new Promise((resolve, reject) => {
    const ready = (error?: Error | null) => {
      if (!error) return resolve(line)
      // A server that does not take our name leaves the line open.
      line.close()
      reject(error)
    }
    // What goes wrong later reaches whoever is sending then.
    line.on('error', reject)
    line.connect((error) => {
      if (error || !auth || !line.allowsAuth) return ready(error)
      line.login({ user: auth.user, pass: auth.pass }, ready)
    })
  })
}

/** Sends one message; nothing stays behind on the line that heard of it. */
async function sent(
  line: SMTPConnection,
  envelope: { from: string; to: string },
  message: Readable,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const broken = () => reject(new Error('The line was broken'))
  // A message that breaks off must not be ended as if it were whole.
  message.on('error', (error) => {
    line.close()
    reject(error)
  })
  line.on('error', reject).on('end', broken)
  line.send(envelope, message, (error) => (error ? reject(error) : resolve()))
  try {
    await promise
  } finally {
    line.off('error', reject).off('end', broken)
  }
}

/** What the server said, or did not say. */
function outcomeOf(error: unknown, begun: boolean, to: string): Handed {
  const { responseCode = 0, command = '', response = '' } = error as Answer
  if (responseCode === 421) return 'away'
  // Refused before the server heard of it: nothing that can be an envelope.
  if (!responseCode && command === 'API') return 'declined'
  if (command.startsWith('RCPT') && responseCode >= 400) {
    const refused = refusalOf(response)
    // A server that takes ASCII only cannot know whether there is somebody.
    return refused === 'nobody' && !isPlainLocal(to) ? 'declined' : refused
  }
  if (command.startsWith('DATA') && responseCode >= 400) return responseCode >= 500 ? 'declined' : 'later'
  return begun ? 'unsure' : 'away'
}

interface Answer {
  responseCode?: number
  command?: string
  /** The server's own words. */
  response?: string
}

/** Whether the next letter may go over the same line. */
function goesOn(line: SMTPConnection, became: Handed): Promise<boolean> {
  if (became === 'away' || became === 'unsure') return Promise.resolve(false)
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const broken = () => resolve(false)
  line.on('end', broken)
  line.reset((error) => resolve(!error))
  return promise.finally(() => line.off('end', broken))
}
