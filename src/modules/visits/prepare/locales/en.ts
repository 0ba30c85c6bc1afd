import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'What you are preparing',
  lead: 'Write in your own words. People who have a place in one of the two houses can read this. You can leave everything empty.',
  link: 'Write what you prepared',
  'link.change': 'Change what you prepared',
  section: 'Prepared',
  'by.host': 'At {name}',
  'by.guest': 'Visitors, from {name}',
  nothing: 'There is nothing here yet.',
  'people.guest': 'Who is coming?',
  'people.guest.hint': 'How many people, and where from. You do not have to give names.',
  'people.host': 'Who will welcome your guests?',
  'people.host.hint':
    'And what does the day look like? You do not have to give the names of people who live there.',
  'told.guest': 'What have your visitors been told?',
  'told.guest.hint':
    'That they are going to where people live, that they should knock, and that they should leave if somebody asks.',
  'told.host': 'What have the people who live there been told?',
  'told.host.hint':
    'Who is coming and why. And that anybody may say no, without explaining, even on the day itself.',
  'unseen.guest': 'What will you not record or pass on?',
  'unseen.guest.hint': 'Photos, names and stories of people who live there.',
  'unseen.host': 'What should not be photographed, and which rooms are private?',
  'unseen.host.hint': 'Rooms, faces, somebody who would rather not be seen. Without names.',
  save: 'Save this',
  saved: 'Saved. The other house can read it.',
  'words.long': 'This is too long. A few sentences are enough.',
} as const satisfies Record<keyof typeof nl, Message>
