import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Stories',
  lead: 'What people go through, in care and outside it, in their own words.',
  tell: 'Tell something yourself',
  write: 'Write something longer',
  about: 'Everything about {name}',
  'about.older': 'Older: everything about {name}',
  'about.back': 'Back to {name}',
  'about.none': 'Nothing has been written about this yet that you can read.',
  older: 'Older stories',
  'older.title': 'Older stories',
  themes: 'Themes and keywords',
  'themes.about': 'Everything about the same subject, together.',
  letter: 'The letter of the month',
  'letter.about': 'Once a month, by email: what was told and what you can come to.',
  latest: 'Back to the latest stories',
  'came-back': 'What somebody said, and what came of it',
  none: 'There is nothing yet that we may share with everyone. That is fine.',
} as const satisfies Record<keyof typeof nl, Message>
