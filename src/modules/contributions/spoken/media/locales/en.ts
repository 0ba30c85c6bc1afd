import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'media.drawing': 'A drawing',
  'media.photo': 'A photo',
  'media.sound': 'Spoken',
  'media.sound.named': 'Spoken by {name}',
  'media.sound.open': 'Listen',
  'media.sound.print': 'Spoken; it can be heard on the card.',
} satisfies Record<keyof typeof nl, Message>
