import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  next: 'A next evening',
  'next.lead':
    'We make a new draft: the same people, place, agreements and questions. You can still change all of it.',
  'next.nobody': 'Nobody is invited automatically. You do that, when you are ready.',
  'next.go': 'Make the draft',
  'next.done': 'The next evening is there as a draft. Nobody has been invited yet.',
  'next.early': 'This conversation is still to come. Afterwards you can begin a next evening here.',
  'next.account':
    'You need an account to begin a next evening. Sign in, or ask the person who started this conversation.',
  'next.there': 'There is already a next evening: {date}.',
  'next.already': 'There is already a next evening. Somebody else has just begun it.',
  'next.link': 'Begin a next evening',
  'next.what': 'With the same people, and with what became of what you said.',
  rhythm: 'Do you meet regularly?',
  'rhythm.hint': 'Then we suggest a date, on the same day of the week.',
  'rhythm.none': 'We do not know yet',
  'rhythm.month': 'Every month',
  'rhythm.quarter': 'Every three months',
  date: 'On which day?',
  'date.hint': 'If you chose how often you meet, you can leave this empty: we will suggest a day.',
  'date.needed': 'Choose a day, or choose how often you meet.',
  'date.wrong': 'This day does not exist. Write it like this: 2027-03-25.',
  'date.past': 'This day is over. Choose a day that is still to come.',
  time: 'At what time does it begin?',
  'time.hint': 'Leave it empty for the same time as last time.',
  'time.needed': 'Choose a time.',
  'time.wrong': 'We cannot read this time. Write it like this: 14:30.',
  until: 'Until about what time?',
  'until.before':
    'This is too close to the beginning, or before it. Choose a later time; after midnight is fine.',
  back: 'Back to this conversation',
  'chain.earlier': 'The evening before: {date}',
  'chain.later': 'The next evening: {date}',
  'last-time': 'What became of what we said last time?',
  'last-time.nothing': 'There is no answer yet that you can read here.',
  'last-time.waits': 'We are still waiting for this',
  'last-time.paper': 'The paper version only has what everybody may read.',
} satisfies Record<keyof typeof nl, Message>
