import { isDatabaseAway } from '../errors/errors.ts'

/**
 * What may be kept and logged about a failure: a class and a code. Messages and details of the post or the
 * database may quote an address or a sentence, so they go no further.
 */
export function plainFailure(what: string, error: unknown): Error {
  const plain = new Error(`${what}: ${[nameOf(error), codeOf(error)].filter(Boolean).join(' ')}`)
  // The stack of a failure in the post or in PostgreSQL begins with its message.
  plain.stack = plain.message
  return plain
}

interface FailureFields {
  error: string
  code?: string
  /** The database could not be reached. */
  away: boolean
  /** At which work of the queue. */
  queue?: string
  /** Where in the code: of what has no code there is nothing else to go by. */
  at?: string
}

/** The queue tells of its failures in copies: what was an error is an object with its message, its stack and the work it came up in. */
export function failureFields(error: unknown): FailureFields {
  const code = codeOf(error)
  const queue = field(error, 'queue', /^[\w.-]{1,60}$/)
  const at = code ? undefined : placeOf(error)
  return {
    error: nameOf(error),
    ...(code && { code }),
    away: isDatabaseAway(errorOf(error)),
    ...(queue && { queue }),
    ...(at && { at }),
  }
}

function nameOf(error: unknown): string {
  if (error instanceof Error) return error.constructor.name
  const [, name] = /^([A-Za-z]\w{0,40})(?: \[\w+\])?:/.exec(textOf(error, 'stack')) ?? []
  return name ?? 'unknown'
}

const codeOf = (error: unknown) => field(error, 'code', /^[A-Z0-9_]{1,40}$/)

/** The file and line of the first step of the stack; none of the words before it. */
function placeOf(error: unknown): string | undefined {
  const [, place] =
    /\n {4}at (?:[\w.<># ]+ \()?[^()\n]*[/\\]([\w.-]+\.[cm]?[jt]sx?:\d+):\d+\)?(?=\n|$)/.exec(
      textOf(error, 'stack'),
    ) ?? []
  return place
}

const errorOf = (error: unknown): unknown =>
  error instanceof Error ? error : Object.assign(new Error(textOf(error, 'message')), { code: codeOf(error) })

function field(error: unknown, name: string, shape: RegExp): string | undefined {
  const content = textOf(error, name)
  return shape.test(content) ? content : undefined
}

function textOf(error: unknown, name: string): string {
  const content = (error as Record<string, unknown> | null | undefined)?.[name]
  return typeof content === 'string' ? content : ''
}
