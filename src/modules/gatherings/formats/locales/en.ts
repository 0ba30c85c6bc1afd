import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'occasion.introduction': 'For example: who we are, and for whom this is.',
  'occasion.kick-off': 'For example: what begins here, and who asked for it.',
  'occasion.celebration':
    'For example: a promise that was kept, a year of taking part, something you tried, also when it failed.',
  'occasion.look-back': 'For example: which conversation or which year you look back on.',
  step: '{step} ({minutes} minutes)',

  'step.introduction.coffee': 'Coming in, coffee, nobody need introduce themselves',
  'step.introduction.round': 'Who wants to tells what makes that they are here',
  'step.introduction.walk': 'A walk, two by two',
  'step.introduction.ask': 'Questions that are left',
  'step.introduction.next': 'Who calls whom, and nothing is obliged',
  'step.kick-off.arrive': 'Coming in and something to eat',
  'step.kick-off.why': 'What it began with, told by who asked for it',
  'step.kick-off.tables': 'At small tables: what would you do first?',
  'step.kick-off.who': 'Who takes up what, in twos',
  'step.kick-off.close': 'Saying aloud when we meet again',
  'step.celebration.arrive': 'Coming in, music, choosing a chair',
  'step.celebration.told': 'Who was there tells how it went. Also what went wrong.',
  'step.celebration.thanks': 'Thanks, by name only for who wants that',
  'step.celebration.eat': 'Eating',
  'step.celebration.clear': 'Clearing up together',
  'step.look-back.arrive': 'Coming in',
  'step.look-back.then': 'What was said then, read aloud once more',
  'step.look-back.became': 'What came of it',
  'step.look-back.not': 'What did not come of it, and why',
  'step.look-back.on': 'What is needed now, and who takes it along',

  'think-of.introduction.lived':
    'Let somebody who lives there or receives care speak first, if they want to.',
  'think-of.introduction.no-sale': 'No presentation. Whoever doubts may doubt.',
  'think-of.kick-off.beside': 'Ask those concerned beforehand whether this is the right beginning.',
  'think-of.kick-off.small': 'Begin with one thing that can be done next week.',
  'think-of.celebration.whose': 'Whose celebration is it? Let those people choose what happens.',
  'think-of.celebration.not-all':
    'Not everybody has something to celebrate. Put a chair by the window and say that one may leave.',
  'think-of.celebration.absent': 'Who is no longer there? Say their name if their people agree.',
  'think-of.look-back.first': 'Tell it to those who spoke first, and only then to the room.',
  'think-of.look-back.letter': 'Who cannot be there gets it on paper or at the table.',
  'think-of.look-back.failed': 'What failed gets as much time.',
  'think-of.all.no-round': 'No obligatory round. Listening alone is fine.',
  'think-of.all.quiet': 'A quiet room, and somebody who comes to sit beside you there for a while.',
} as const satisfies Record<keyof typeof nl, Message>
