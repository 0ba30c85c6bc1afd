import { createTransport } from 'nodemailer'
import { type Post, PostRefused } from './post.ts'
import { smtpLine } from './smtp-line.ts'

/**
 * Sends letters through an SMTP server.
 * @param url `smtp://user:password@host:587` or `smtps://…`
 * @param from the sender as it stands on the letter: `Name <address>`.
 * @param bounces where the post writes to when one of many comes back; without it to the sender.
 */
export function smtpPost(url: string, from: string, bounces: string | null = null): Post {
  const transport = createTransport({
    url,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return {
    async send({ to, subject, body, calendar }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text: body,
          ...(calendar && { icalEvent: { ...calendar, filename: 'kampvuur.ics' } }),
          xMailer: false,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        })
      } catch (error) {
        if (isRefusal(error)) throw new PostRefused('The post refused this address')
        throw error
      }
    },
    line: () => smtpLine({ url, from, bounces: bounces ?? addressIn(from) }),
    close: () => transport.close(),
  }
}

const addressIn = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from

/** A server that knows for certain that it will not deliver to this address (5xx on the envelope). */
function isRefusal(error: unknown): boolean {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string }
  return code === 'EENVELOPE' && command === 'RCPT TO' && (responseCode ?? 0) >= 500
}
