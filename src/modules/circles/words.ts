import { type Locale, type Message, vocabulary, type Words } from '../../platform/i18n/words.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'
import type { CircleKind } from './schema.ts'

export const circleWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type CircleWords = Words<keyof typeof nl>

/** "Cliëntenraad" */
export const kindOfCircle = (locale: Locale, kind: CircleKind): string => circleWords(locale)(`kind.${kind}`)
