import { type Message, vocabulary, type Words } from '../../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const openInvitationWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type OpenInvitationWords = Words<keyof typeof nl>
