import type { CliKey } from '../../../locales/index.ts'

/** Something that stays behind, or comes along otherwise than it was: which words say so, and its name there. */
export interface Left {
  key: CliKey
  name?: string
}
