import { vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const quietWords = vocabulary({ nl, en })
export type QuietWords = Words<keyof typeof nl>
