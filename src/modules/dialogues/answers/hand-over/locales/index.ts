import { vocabulary, type Words } from '../../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const handOverWords = vocabulary({ nl, en })
export type HandOverWords = Words<keyof typeof nl>
