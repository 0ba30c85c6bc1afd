import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet.',
  link: 'Ask for a second step when signing in',
  back: 'Back to {name}',
  title: 'A second step when signing in',
  lead: 'Anyone who can read somebody’s email can use it to sign in. With a second step, they still cannot see anything here.',
  'what.title': 'What this changes',
  what: 'People in {name} with an account also need a code from an app, or a key on a device. Without that step, it is as if they had no place here. Everything else stays open.',
  cards: 'This does not apply to cards. A card opens one place at one conversation, with a word of its own.',
  asks: 'Who do you ask for this?',
  'asks.nobody': 'Nobody',
  'asks.hosts': 'Hosts',
  'asks.everybody': 'Everybody here',
  'asks.everybody.hint': 'Think of people who have no phone. Help them first.',
  'asks.missing': 'Choose who you ask for this.',
  'asks.first-you': 'Set up a second step yourself first. Then you can ask others to.',
  'first-you.link': 'Set up a second step yourself',
  save: 'Save this',
  saved: 'This applies now.',
  conflict: 'Somebody else has just chosen too. Below is what applies now, and what you chose.',
  now: 'This applies now: {asks}.',
  'circle.hosts': 'People who look after this place use a second step when signing in.',
  'circle.everybody': 'People in this circle use a second step when signing in.',
  'mine.title': 'One more step to take',
  'mine.lead':
    'These places ask for a second step when you sign in. Until then you do not see them: {names}.',
  'mine.go': 'Complete the second step',
} as const satisfies Record<keyof typeof nl, Message>
