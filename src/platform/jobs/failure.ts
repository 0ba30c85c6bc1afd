import { isDatabaseAway } from '../errors/errors.ts'

/**
 * What may be kept and logged about a failure: a class and a code. Messages and details of the post or the
 * database may quote an address or a sentence, so they go no further.
 */
export function plainFailure(what: string, error: unknown): Error {
  const name = error instanceof Error ? error.constructor.name : 'unknown'
  const plain = new Error(`${what}: ${[name, codeOf(error)].filter(Boolean).join(' ')}`)
  // The stack of a failure in the post or in PostgreSQL begins with its message.
  plain.stack = plain.message
  return plain
}

export function failureFields(error: unknown): { error: string; code?: string; away: boolean } {
  const code = codeOf(error)
  const name = error instanceof Error ? error.constructor.name : 'unknown'
  return { error: name, ...(code && { code }), away: isDatabaseAway(error) }
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined
}
