import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'Say how it is going, and what this is about',
  title: 'How is ‘{name}’ doing?',
  lead: 'You look after this theme. Say how it is doing, and write what it is about for people who do not know it.',
  back: 'To the theme',
  status: 'How is it doing?',
  'status.hint': 'On the page with all themes, it will be in that group.',
  'status.missing': 'Choose how this theme is doing.',
  about: 'What is this about?',
  'about.hint': 'A few sentences are enough. Everybody reads them.',
  'about.long': 'This is too long. Keep it to a few paragraphs.',
  'about.en': 'In English',
  'about.en.hint': 'You can leave this empty. English readers will then read the Dutch.',
  save: 'Save',
  saved: 'The theme has been updated.',
} satisfies Record<keyof typeof nl, Message>
