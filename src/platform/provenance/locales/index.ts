import { type Message, vocabulary, type Words } from '../../i18n/words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of where things come from and what became of them. */
export const provenanceWords = vocabulary<Record<keyof typeof nl, Message>>({ nl, en })
export type ProvenanceWords = Words<keyof typeof nl>
