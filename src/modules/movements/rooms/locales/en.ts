import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'What is open',
  title: 'What is open',
  lead: 'You do not have to open everything at once. Begin with what you need now.',
  back: 'Back to {name}',
  legend: 'What is open in your movement?',
  hint: 'What you do not choose is not in the menu. People who know the address are told that there is no such page.',
  stays:
    'Nothing is lost. If you open something later, all of it is still there. What belongs to somebody always stays open to that person. So does anything a letter links to.',
  'room.stories': 'Stories',
  'room.stories.hint': 'What people said and what came of it.',
  'room.agenda': 'Calendar',
  'room.agenda.hint': 'When you meet.',
  'room.together': 'Working together',
  'room.together.hint': 'Questions waiting for an answer, and themes.',
  'room.join': 'Taking part',
  'room.join.hint': 'Houses and people who would like to get to know you.',
  'room.introductions': 'People who introduce themselves',
  'room.introductions.hint': 'People who want to be found are in a list.',
  'room.money': 'Promises and money',
  'room.money.hint': 'What houses contribute and where it goes.',
  'room.conversations': 'Beginning conversations',
  'room.conversations.hint':
    'Preparing a campfire or another conversation. Anything already prepared continues.',
  'room.week': 'The Week',
  'room.week.hint': 'One week a year when everybody sees each other.',
  'room.visits': 'Work visits',
  'room.visits.hint': 'Visiting each other, with a question. Anything already agreed continues.',
  none: 'nothing',
  save: 'Save this',
  saved: 'This applies from now on.',
  conflict:
    'Somebody else has just chosen what is open too. Check whether you still want this, and choose again.',
  'conflict.now': 'Now open: {rooms}.',
} satisfies Record<keyof typeof nl, Message>
