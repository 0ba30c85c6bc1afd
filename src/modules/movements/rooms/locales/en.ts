import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'What is open',
  title: 'What is open',
  lead: 'You need not open everything at once. Begin with what you need now.',
  back: 'Back to {name}',
  legend: 'What is open with you?',
  hint: 'What you do not choose is not in the menu. Who knows the address reads that there is no such page.',
  stays:
    'Nothing goes away. If you open something later, all of it is still there. What is somebody’s own always stays open for that person. So does what stands in a letter.',
  'room.stories': 'Stories',
  'room.stories.hint': 'What people said and what came of it.',
  'room.agenda': 'Calendar',
  'room.agenda.hint': 'When you meet.',
  'room.together': 'Working together',
  'room.together.hint': 'Questions that wait for an answer, and themes.',
  'room.join': 'Taking part',
  'room.join.hint': 'A house or a person asks to get to know you.',
  'room.introductions': 'People who introduce themselves',
  'room.introductions.hint': 'Who wants to be found stands in a list.',
  'room.money': 'Promises and money',
  'room.money.hint': 'What houses contribute and where it goes.',
  'room.conversations': 'Beginning conversations',
  'room.conversations.hint': 'Preparing a fire or another conversation. What was prepared already goes on.',
  'room.week': 'The Week',
  'room.week.hint': 'One week a year in which everybody sees each other.',
  'room.visits': 'Work visits',
  'room.visits.hint': 'Coming to see each other, with a question. What was agreed already goes on.',
  none: 'nothing',
  save: 'It is good like this',
  saved: 'This holds from now on.',
  conflict:
    'Somebody else chose what is open just now as well. See whether you still want it so, and choose again.',
  'conflict.now': 'Now open: {rooms}.',
} satisfies Record<keyof typeof nl, Message>
