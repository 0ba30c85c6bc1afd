import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'occasion.introduction': 'For example: who we are, and who this is for.',
  'occasion.kick-off': 'For example: what begins here, and who asked for it.',
  'occasion.celebration':
    'For example: a promise that was kept, a year of taking part, something you tried, even if it failed.',
  'occasion.look-back': 'For example: which conversation or which year you look back on.',
  step: '{step} ({minutes} minutes)',

  'step.introduction.coffee': 'Coming in, coffee, nobody has to introduce themselves',
  'step.introduction.round': 'Anyone who wants to can say why they are here',
  'step.introduction.walk': 'A walk, two by two',
  'step.introduction.ask': 'Questions that are left',
  'step.introduction.next': 'Who will call who, with no obligations',
  'step.kick-off.arrive': 'Coming in and something to eat',
  'step.kick-off.why': 'How it began, told by the people who asked for it',
  'step.kick-off.tables': 'At small tables: what would you do first?',
  'step.kick-off.who': 'Who does what, in twos',
  'step.kick-off.close': 'Saying when we will meet again',
  'step.celebration.arrive': 'Coming in, music, choosing a chair',
  'step.celebration.told': 'The people who were there say how it went. What went wrong, too.',
  'step.celebration.thanks': 'Thanks, by name only for people who want that',
  'step.celebration.eat': 'Eating',
  'step.celebration.clear': 'Clearing up together',
  'step.look-back.arrive': 'Coming in',
  'step.look-back.then': 'What was said then, read aloud once more',
  'step.look-back.became': 'What came of it',
  'step.look-back.not': 'What did not come of it, and why',
  'step.look-back.on': 'What is needed now, and who will do it',

  'think-of.introduction.lived':
    'Let somebody who lives there or receives care speak first, if they want to.',
  'think-of.introduction.no-sale': 'No presentation. People are free to have doubts.',
  'think-of.kick-off.beside': 'Ask the people concerned beforehand whether this is the right beginning.',
  'think-of.kick-off.small': 'Begin with one thing that can be done next week.',
  'think-of.celebration.whose': 'Whose celebration is it? Let those people choose what happens.',
  'think-of.celebration.not-all':
    'Not everybody has something to celebrate. Put a chair by the window and say that people may leave.',
  'think-of.celebration.absent': 'Who is no longer there? Say their name if their people agree.',
  'think-of.look-back.first': 'Tell the people who spoke first, and only then the room.',
  'think-of.look-back.letter': 'People who cannot be there get it on paper or at their own table.',
  'think-of.look-back.failed': 'What failed gets just as much time.',
  'think-of.all.no-round': 'Do not make everybody speak in turn. Just listening is fine.',
  'think-of.all.quiet': 'A quiet room, and somebody who comes and sits with you there for a while.',
} as const satisfies Record<keyof typeof nl, Message>
