import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  sentence: 'People who receive, give or arrange care say here what matters. And they hear what comes of it.',
  description: 'Campfire conversations about care: what people say goes somewhere, and an answer comes back.',
  drawing: 'A circle of chairs around a fire. One chair is still free.',
  call: 'Not sure whether this is for you? Call {name}: {phone}.',
  tell: 'Tell something yourself',
  'tell.about': 'Two minutes is enough. You do not need an account.',
  told: 'Somebody said this, and this is what happened',
  'told.of': 'This comes from {name}.',
  'told.none':
    'There is nothing yet that we may share with everyone. What is said in a conversation stays there until somebody says yes.',
  'told.more': 'Read what else came back',
  feed: 'Stories of {name}',
  stories: 'To read',
  'stories.more': 'All stories',
  ahead: 'The next conversations',
  'ahead.none': 'No conversation is announced just now. Call us if you would like to begin one.',
  gatherings: 'Come along',
  'ahead.more': 'See the whole calendar',
  paper: 'Do you have a card or an invitation?',
  'paper.card': 'Open your card',
  'paper.card.about': 'See what you said, where it went and whether there is an answer.',
  'paper.invitation': 'Answer your invitation',
  'paper.invitation.about': 'You can say yes, no or maybe.',
  'paper.room': 'You are at the table now',
  'paper.room.about': 'Type the code that is up in the room.',
  letter: 'The letter of the month',
  'letter.about': 'Once a month: what was told, what came back, and what you can come to.',
  'letter.get': 'Ask for the letter',
  begin: 'Begin a conversation yourself',
  'begin.body':
    'You can do that at every house that takes part. You do not need to be in charge of anything.',
  'begin.join': 'Would you like to take part? It begins with a conversation',
  'begin.people': 'See which houses take part',
} as const satisfies Record<keyof typeof nl, Message>
