import { type Message, vocabulary, type Words } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What stands in a calendar, and how one follows it. */
export const calendarWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type CalendarWords = Words<keyof typeof nl>
