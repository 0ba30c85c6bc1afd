import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of inviting people, and of their cards and letters. */
export const inviteWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type InviteWords = Words<keyof typeof nl>
