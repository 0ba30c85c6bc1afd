import type { Locale } from '../i18n/words.ts'
import { vocabulary } from '../i18n/words.ts'
import type { Movement } from '../web/server.ts'
import { en } from './locales/en.ts'
import { nl } from './locales/nl.ts'

export const mailWords = vocabulary({ nl, en })

/** Paragraphs with a blank line between them, signed with the movement's name and whom to call. */
export function letterText(locale: Locale, movement: Movement, paragraphs: readonly string[]): string {
  const w = mailWords(locale)
  const { name, contactName, contactPhone } = movement
  const call = contactPhone ? [w('letter.call', { name: contactName || name, phone: contactPhone })] : []
  return `${[...paragraphs, ...call, `${w('letter.regards')}\n${name}`].join('\n\n')}\n`
}
