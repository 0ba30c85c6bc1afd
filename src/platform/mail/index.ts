import type { Logger } from 'pino'
import type { Settings } from '../settings.ts'
import { examplePost } from './example-post.ts'
import type { Post } from './post.ts'
import { smtpPost } from './smtp-post.ts'

export { isAddress, isPlainLocal, mailable, plainAddress, spellingsOf } from './address.ts'
export { addressKeys } from './address-keys.ts'
export { asMail } from './as-mail.ts'
export type { Circular, Handed, PostLine } from './circular.ts'
export { exampleMailRoutes } from './example-mail/routes.ts'
export type { Letter, WrittenLetter } from './letter.ts'
export { letterText } from './letter-text.ts'
export { type LetterContext, type LetterWriter, letterWriter } from './letter-writer.ts'
export { type Post, PostRefused } from './post.ts'
export { type Refusal, refusalOf, returnOf } from './refusal.ts'
export { tryLine } from './smtp-line.ts'
export type { Trouble } from './trouble.ts'

/** The post that the settings ask for; null where there is none: letters then wait until there is. */
export function openPost(settings: Pick<Settings, 'example' | 'mail'>, log: Logger): Post | null {
  if (settings.example) return examplePost
  if (settings.mail.smtp) return smtpPost(settings.mail.smtp, settings.mail.from, settings.mail.bounces)
  log.warn('SMTP_URL is not set: letters wait until it is')
  return null
}
