/**
 * A letter that must be sent, in ids only: the job's payload never holds an address, a code or a sentence.
 * `kind` names the writer that makes the text when it is sent.
 */
export interface Letter {
  kind: string
  ids: Record<string, string>
}

/** A letter as it is sent. It never carries what was said. */
export interface WrittenLetter {
  to: string
  subject: string
  /** Plain text. */
  body: string
}
