import type { Locale, Words } from '../platform/i18n/words.ts'
import { shortened } from '../platform/text/shortened.ts'
import { localeOf } from './locale.ts'
import { type CliKey, cliWords } from './locales/index.ts'

/** What a verb may use of the world around it; tests bring their own. */
export interface Io {
  env: NodeJS.ProcessEnv
  locale: Locale
  w: Words<CliKey>
  /** What was asked for. */
  out(line: string): void
  /** What is going on, and what is wrong. */
  err(line: string): void
  /** What is handed to it; without it what the process reads. */
  input?: AsyncIterable<Buffer | string>
  /** Long work lets visitors go first; it takes longer. */
  visitorsFirst?: boolean
}

export function makeIo(parts: Pick<Io, 'env' | 'out' | 'err' | 'visitorsFirst'>): Io {
  const locale = localeOf(parts.env)
  return { ...parts, locale, w: cliWords(locale) }
}

export function processIo(): Io {
  // Somebody may read only the first lines (`| head`): that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return makeIo({
    env: process.env,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    visitorsFirst: true,
  })
}

/** Text from a file or a database as it may safely stand in a terminal and in one line. */
export function shown(text: string, longest = 60): string {
  return shortened(text.replace(/\p{C}+|\s+/gu, ' ').trim(), longest)
}
