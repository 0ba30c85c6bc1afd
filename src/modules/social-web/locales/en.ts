import type { Message } from '../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'follow.title': 'Follow from another place',
  'follow.lead':
    'Are you on Mastodon or something like it? Copy this name, search for it there and choose follow. You then get the new stories of {name}.',
  'follow.private': 'Nobody gets to see that you follow.',
  link: 'Answers from elsewhere',
  title: 'Answers from elsewhere',
  lead: 'People follow {name} from another place on the web, such as Mastodon. Here you read what they write back.',
  handle: 'Whoever wants to follow searches there for {handle}.',
  shown: 'Only you see this. It does not appear on the site.',
  none: 'Nobody has written back.',
  from: 'From {name}',
  read: 'Read it where it was written',
  throw: 'Throw this away',
  thrown: 'Thrown away.',
  back: 'Back to {name}',
  'errors.title': 'That did not work. Nothing has changed.',
} as const satisfies Record<keyof typeof nl, Message>
