import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  greeting: 'Dear {name},',
  'greeting.nameless': 'Hello,',
  'subject.standing': 'Your sign-up: {title}',
  'subject.place-free': 'There is a place for you: {title}',
  'subject.changed': 'Something changed: {title}',
  'subject.cancelled': 'Does not take place: {title}',
  'subject.reminder': 'To remember: {title}',
  'subject.asked': '{movement} asks you to come: {title}',
  'subject.narrowed': 'You are off the list',
  'say.placed': 'Good that you are coming. You have a place.',
  'say.waits': 'It is full. You are on the waiting list. If a place comes free, you get a message.',
  'say.maybe': 'You do not know yet whether you come. That is fine. You can say so later.',
  'say.no': 'You are not coming. That is noted.',
  'say.place-free': 'A place came free, and it is for you. Can you not come after all? Then do say so.',
  'say.changed': 'Something changed. Below is how it stands now.',
  'changed.name': 'The name of the gathering is different.',
  'changed.when': 'The day or the time is different.',
  'changed.where': 'The place is different.',
  'say.cancelled': 'This does not take place.',
  'say.reminder': 'You signed up for this gathering. This is how it stands now:',
  'say.asked': 'We would like to have you there. Are you coming? You may say maybe or no as well.',
  'say.narrowed':
    'You signed up for this. The gathering is now for a smaller circle. That is why you are off the list. It is nothing you did. Would you like to ask about it? Do call us.',
  nameless: 'A gathering',
  online: 'You can join over the internet here: {address}',
  'open.code': 'See, change or cancel it with this link:',
  'open.account': 'See, change or cancel it here:',
} as const satisfies Record<keyof typeof nl, Message>
