import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of a next evening. */
export const followWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type FollowWords = Words<keyof typeof nl>
