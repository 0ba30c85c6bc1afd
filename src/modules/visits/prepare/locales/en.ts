import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'What you prepare',
  lead: 'Write in your own words. Who has a place in one of the two houses reads this. Everything may stay empty.',
  link: 'Write what you prepared',
  'link.change': 'Change what you prepared',
  section: 'Prepared',
  'by.host': 'At {name}',
  'by.guest': 'Who comes, from {name}',
  nothing: 'Nothing stands here yet.',
  'people.guest': 'Who comes?',
  'people.guest.hint': 'With how many, and from where. Names are not needed.',
  'people.host': 'Who receives your guests?',
  'people.host.hint': 'And what does the day look like? Names of those who live there are not needed.',
  'told.guest': 'What were those who come along told?',
  'told.guest.hint':
    'That one comes to where people live, that one knocks, and that one leaves when somebody asks.',
  'told.host': 'What were those who live there told?',
  'told.host.hint':
    'Who comes and why. And that everybody may say no, without explaining, also on the day itself.',
  'unseen.guest': 'What do you not record or take outside?',
  'unseen.guest.hint': 'Photos, names, stories of those who live there.',
  'unseen.host': 'What is not photographed, and where does nobody walk in?',
  'unseen.host.hint': 'Rooms, faces, somebody who would rather not be seen. Without names.',
  save: 'Keep this',
  saved: 'It is kept. The other can read it.',
  'words.long': 'This is too long. A few sentences are enough.',
} as const satisfies Record<keyof typeof nl, Message>
