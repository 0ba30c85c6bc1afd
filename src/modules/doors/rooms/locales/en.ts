import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'stories.title': 'Stories',
  'stories.lead': 'What people live through in care and outside it, as they tell it themselves.',
  'stories.tell': 'Tell something yourself',
  'stories.write': 'Write something longer',
  'stories.about': 'Everything about {name}',
  'stories.about.older': 'Older: everything about {name}',
  'stories.about.back': 'Back to {name}',
  'stories.about.none': 'Nothing was written about this yet that you can read.',
  'stories.older': 'Older stories',
  'stories.older.title': 'Older stories',
  'stories.themes': 'Themes and keywords',
  'stories.themes.about': 'Everything about the same subject, together.',
  'stories.letter': 'The letter of the month',
  'stories.letter.about': 'Once a month by mail what was told and where you can be.',
  'stories.latest': 'To the latest stories',
  'stories.came-back': 'What somebody said, and what happened with it',
  'stories.none': 'There is nothing yet that we may share with everyone. It may stay that way.',
  'together.title': 'Working together',
  'together.lead':
    'What was said in a conversation goes somewhere. Here you read what people are busy with now.',
  'together.waiting': 'This is being worked on',
  'together.quiet': 'Here it stayed quiet',
  'together.quiet.body': 'An answer was promised. It has not come yet. That should stand here as well.',
  'together.came-back': 'This came back',
  'together.themes': 'Themes and action teams',
  'together.themes.body':
    'Some questions are too large for one conversation. We work on those for longer, with more houses.',
  'together.themes.link': 'See what we work on together',
  'together.none': 'There is nothing here yet that everyone may read. It may stay that way.',
  'together.later': 'Later you can also ask for and offer help here.',
  later: 'What will be here later',
} as const satisfies Record<keyof typeof nl, Message>
