/** It is not there for you: the same whether it does not exist or may not be seen (404). */
export class Absent extends Error {}

/** It is there, you may see it, and you may not do this (403). `reason` is a key of the platform's words. */
export class Denied extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** Somebody else changed it meanwhile (409): both texts are kept. */
export class Conflict extends Error {}

/** What was filled in cannot be used (422). Maps a field's name to a key of the words of its module. */
export class Invalid extends Error {
  readonly fields: Readonly<Record<string, string>>
  constructor(fields: Record<string, string>) {
    super('invalid input')
    this.fields = fields
  }
}

/** Too many failed guesses from here (429). */
export class TooManyGuesses extends Error {}

/** Whether an error says that the database cannot be reached just now. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as { code?: string }).code ?? ''
  return (
    /^(57P0[123]|08\w{3}|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|53300|25006)$/.test(code) ||
    /connection terminated|timeout exceeded when trying to connect|Connection ended|not queryable/i.test(
      error.message,
    )
  )
}
