import { parseArgs } from 'node:util'
import { z } from 'zod'
import { tidy } from '../../modules/circles/index.ts'
import { isAddress, mailable, plainAddress } from '../../platform/mail/index.ts'
import type { CliKey } from '../locales/index.ts'
import { CliProblem } from '../problem.ts'

/** Who becomes host of what. */
export interface HostFlags {
  name: string
  /** Lower case. */
  email: string
  /** Without one it is the movement itself: its telephone, and its pages. */
  organisation?: string | undefined
  movement?: string | undefined
  phone?: string | undefined
}

const named = (problem: CliKey, longest: number) =>
  z
    .string({ error: problem })
    .transform(tidy)
    .refine((value) => value !== '' && value.length <= longest && !/\p{Cc}/u.test(value), problem)

const Flags = z
  .object({
    name: named('host.name', 120),
    email: z
      .string({ error: 'host.email' })
      .transform((typed) => plainAddress(typed).toLowerCase())
      .refine(isAddress, 'host.email')
      .transform(mailable),
    organisation: named('host.organisation', 200).optional(),
    movement: named('host.movement', 200).optional(),
    phone: z
      .string()
      .transform(tidy)
      .refine((value) => /^\+?[\d ()-]{6,30}$/.test(value), 'host.phone')
      .optional(),
  })
  .refine(({ organisation, movement }) => organisation ?? movement, 'host.organisation')

/** @throws CliProblem for what is missing or cannot be used. */
export function readHostFlags(args: readonly string[]): HostFlags {
  const parsed = Flags.safeParse(parse(args))
  if (parsed.success) return parsed.data
  throw new CliProblem(parsed.error.issues[0]?.message as CliKey, {}, 2)
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const options = { name: text, email: text, organisation: text, movement: text, phone: text }
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch {
    throw new CliProblem('host.usage', {}, 2)
  }
}
