import type { CliKey } from './locales/index.ts'

/** Something the person at the keyboard can solve: one sentence from the words of the command line. */
export class CliProblem extends Error {
  override name = 'CliProblem'
  readonly key: CliKey
  readonly values: Readonly<Record<string, string | number>>
  /** What the process ends with: 2 when the command itself was not understood. */
  readonly exit: 1 | 2

  constructor(key: CliKey, values: Record<string, string | number> = {}, exit: 1 | 2 = 1) {
    super(key)
    this.key = key
    this.values = values
    this.exit = exit
  }
}
