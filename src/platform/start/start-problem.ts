/**
 * Something the person who starts Kampvuur can solve. The message is one plain sentence, printed without a
 * stack trace; never put a password or key in it.
 */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

/** Prints one short line about what is happening while Kampvuur starts or stops. */
export type Say = (line: string) => void
