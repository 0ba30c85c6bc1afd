import { type Message, vocabulary } from '../../../../platform/i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What is said where words stay on the device until they have arrived. */
export const keptWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })

/** All of them in one language, for the script of the page. */
export const keptKeys = Object.keys(nl) as readonly (keyof typeof nl)[]
