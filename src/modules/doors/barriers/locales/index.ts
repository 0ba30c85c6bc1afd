import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Telling what somebody could not do here, and answering that. */
export const barrierWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type BarrierWords = Words<keyof typeof nl>
