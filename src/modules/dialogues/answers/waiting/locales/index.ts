import { vocabulary, type Words } from '../../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const waitingWords = vocabulary({ nl, en })
export type WaitingWords = Words<keyof typeof nl>
