import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: 'This is yours',
  consents: 'What you allowed',
  'consents.about': 'Who may read your words, what for, and what you chose before.',
  deciding: 'How you decide',
  'deciding.about': 'By yourself or together with somebody, and what you decide if you are younger than 18.',
  looked: 'Who has looked?',
  'looked.about': 'Who read your words, saw your address or opened your card, and why.',
  'take-along': 'Download everything',
  'take-along.about': 'Everything this house keeps about you, for you to have.',
  'erase-all': 'Erase everything of mine',
  'erase-all.about': 'What goes, what stays, and what we can no longer reach.',
}
