import { vocabulary, type Words } from '../../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const paperWords = vocabulary({ nl, en })
export type PaperWords = Words<keyof typeof nl>
