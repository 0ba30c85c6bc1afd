import type { Circular } from './circular.ts'

/**
 * A letter that must be sent, in ids only: the job's payload never holds an address, a code or a sentence.
 * `kind` names the writer that makes the text when it is sent.
 */
export interface Letter {
  kind: string
  ids: Record<string, string>
  /** It waits a while before it leaves, so that what it is about can still be undone. */
  rests?: true
  /** It leaves no earlier than this: what comes meanwhile goes along with it. */
  notBefore?: Date
}

/** A letter as it is sent. It never carries what was said. */
export interface WrittenLetter {
  to: string
  subject: string
  /** Plain text. */
  body: string
  /** What travels along for the calendar of who gets it (iCalendar; RFC 5546): asks or changes, or takes out. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
  /** Of one that its reader ends with one press: where, of which list it is, and under which name it comes back. */
  list?: Pick<Circular, 'list' | 'unsubscribe' | 'messageId'>
  /** Whose it is, for the log; without it the letter's own `seatId`, `seat` or `person`. */
  owner?: LetterOwner
}

/** A person, a seat, a sign-up, a subscription or something shared, by id. */
export interface LetterOwner {
  thing: 'person' | 'seat' | 'sign-up' | 'newsletter subscriber' | 'shared'
  id: string
}
