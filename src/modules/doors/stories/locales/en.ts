import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Stories',
  'title.all': 'Stories of all movements here',
  'older.title.all': 'Older stories of all movements here',
  all: 'All stories, of our sister movements too',
  lead: 'What people live through in care and outside it, as they tell it themselves.',
  tell: 'Tell something yourself',
  write: 'Write something longer',
  about: 'Everything about {name}',
  'about.older': 'Older: everything about {name}',
  'about.back': 'Back to {name}',
  'about.none': 'Nothing has been written about this yet that you can read.',
  older: 'Older stories',
  'older.title': 'Older stories',
  themes: 'Themes',
  finding: 'Headings and keywords',
  letter: 'The letter of the month',
  latest: 'Back to the latest stories',
  'came-back': 'What somebody said, and what came of it',
  none: 'There is nothing yet that we may share with everyone. That is fine.',
} as const satisfies Record<keyof typeof nl, Message>
