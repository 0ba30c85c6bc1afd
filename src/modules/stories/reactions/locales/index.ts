import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Questions and reactions to who wrote something. */
export const reactionWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ReactionWords = Words<keyof typeof nl>
