import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  greeting: 'Dear {name},',
  'greeting.nameless': 'Hello,',
  'subject.standing': 'Your sign-up: {title}',
  'subject.place-free': 'There is a place for you: {title}',
  'subject.changed': 'Something has changed: {title}',
  'subject.cancelled': 'Called off: {title}',
  'subject.reminder': 'Reminder: {title}',
  'subject.asked': '{movement} asks you to come: {title}',
  'subject.narrowed': 'You are no longer on the list',
  'say.placed': 'Glad you are coming. You have a place.',
  'say.waits': 'It is full. You are on the waiting list. If a place becomes free, you will get a message.',
  'say.maybe': 'You do not know yet whether you are coming. That is fine. You can let us know later.',
  'say.no': 'You are not coming. That is noted.',
  'say.place-free':
    'A place has become free, and it is for you. If you cannot come after all, please let us know.',
  'say.changed': 'Something has changed. Below is how it is now.',
  'changed.name': 'The name of the gathering is different.',
  'changed.when': 'The day or the time is different.',
  'changed.where': 'The place is different.',
  'say.cancelled': 'This has been called off.',
  'say.reminder': 'You signed up for this gathering. This is how it is now:',
  'say.asked': 'We would like to have you there. Are you coming? You can also say maybe or no.',
  'say.narrowed':
    'You signed up for this. The gathering is now for a smaller circle. That is why you are no longer on the list. It is not because of anything you did. If you would like to ask about it, do call us.',
  nameless: 'A gathering',
  online: 'You can join online here: {address}',
  'open.code': 'See, change or cancel it with this link:',
  'open.account': 'See, change or cancel it here:',
} as const satisfies Record<keyof typeof nl, Message>
