import type { Verb } from './command-line.ts'

export const help: Verb = async (_args, { out, w }) => {
  out(w('help'))
  return 0
}
