import { createTransport } from 'nodemailer'
import { mailable } from './address.ts'
import { listHeaders } from './list-headers.ts'
import { type Post, PostRefused } from './post.ts'
import { refusalOf } from './refusal.ts'
import { smtpLine } from './smtp-line.ts'

/**
 * Sends letters through an SMTP server.
 * @param url `smtp://user:password@host:587` or `smtps://…`
 * @param from the sender as it stands on the letter: `Name <address>`.
 * @param bounces where the post writes to when one of a list comes back; without it to the sender.
 */
export function smtpPost(url: string, from: string, bounces: string | null = null): Post {
  const returnTo = bounces ?? addressIn(from)
  const transport = createTransport({
    url,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return {
    async send({ to, subject, body, calendar, list }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: mailable(to) },
          subject,
          text: body,
          ...(calendar && { icalEvent: { ...calendar, filename: 'kampvuur.ics' } }),
          xMailer: false,
          ...(list && {
            messageId: list.messageId,
            envelope: { from: mailable(returnTo), to: mailable(to) },
          }),
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            ...(list && listHeaders(list)),
          },
        })
      } catch (error) {
        if (isRefusal(error)) throw new PostRefused('The post refused this address')
        throw error
      }
    },
    line: () => smtpLine({ url, from, bounces: returnTo }),
    close: () => transport.close(),
  }
}

const addressIn = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from

/** That this will never arrive: there is nobody at this address, or it is none. A server that refuses us may think again. */
function isRefusal(error: unknown): boolean {
  const { code, responseCode = 0, command, response = '' } = error as Failure
  if (code !== 'EENVELOPE') return false
  if (!responseCode) return command === 'API'
  return command === 'RCPT TO' && responseCode >= 500 && refusalOf(response) === 'nobody'
}

interface Failure {
  code?: string
  responseCode?: number
  command?: string
  /** The server's own words. */
  response?: string
}
