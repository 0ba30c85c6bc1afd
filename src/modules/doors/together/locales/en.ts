import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Working together',
  lead: 'What was said in a conversation goes somewhere. Here you can read what people are working on now.',
  waiting: 'This is being worked on',
  quiet: 'No answer yet',
  'quiet.body': 'An answer was promised. It has not come yet. That belongs here too.',
  'came-back': 'This came back',
  themes: 'Themes and action teams',
  'themes.body':
    'Some questions are too large for one conversation. We work on those for longer, together with several houses.',
  'themes.link': 'See what we work on together',
  none: 'There is nothing here yet that everyone may read. That is fine.',
  later: 'What will be here later',
  'later.body': 'Later you can also ask for and offer help here.',
} as const satisfies Record<keyof typeof nl, Message>
