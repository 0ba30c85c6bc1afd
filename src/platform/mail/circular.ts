import type { Database } from '../database/connect.ts'
import type { Trouble } from './trouble.ts'

/** One letter of many that say the same. */
export interface Circular {
  to: string
  subject: string
  /** Plain text. */
  text: string
  /** The same words, without anything that is fetched from elsewhere. */
  html: string
  /** Always the same for the same letter to the same person, so that who gets it twice can drop one: `<…@…>`. */
  messageId: string
  /** Where a POST without anything else ends it (RFC 8058). */
  unsubscribe: string
  /** Which list it is of (RFC 2919): `name <id.domain>`. */
  list: string
}

/**
 * What became of a letter. `taken`: the post has it. `nobody`: there is nobody at this address. `declined`: the post does
 * not want this letter, or not from us, which says nothing of the address. `later`: not now, this one. `away`: the post itself is not
 * there, and has nothing of it. `unsure`: the last line went, and no answer came.
 */
export type Handed = 'taken' | 'nobody' | 'declined' | 'later' | 'away' | 'unsure'

export interface HandParts {
  /** As the worker. */
  worker: Database
  /**
   * Awaited when all but the last line is over: until then the post has no letter. What it throws is thrown on, and the
   * letter is not sent.
   */
  beforeLast(): Promise<void>
}

/** A line to the post over which letters go one after the other. */
export interface PostLine {
  hand(letter: Circular, parts: HandParts): Promise<Handed>
  /** Why the post was away when it last was. */
  trouble(): Trouble | undefined
  close(): void
}
