import type { CliKey } from '../../../locales/index.ts'

/** Something that stays behind, or comes along otherwise than it was: which words say so, and its name there. */
export interface Left {
  key: CliKey
  name?: string
  /** Of a picture or a file: the path that it had on its site. */
  stood?: string
}

/** Of two that say the same one is told. */
export const nameOf = ({ key, name }: Left): string => `${key} ${name}`
