import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Add what you said to your account',
  lead: 'Did somebody write something down for you, or did you speak without an account? You can use your card to add it to your account.',
  'then.title': 'What happens',
  'then.words':
    'Everything you said there is added to your words. So is anything that is still waiting for your yes.',
  'then.allowed': 'Who may read it does not change. You choose that, as before.',
  'then.card': 'The card stops working. Also for anybody who finds it.',
  'then.help': 'People who helped you can no longer read anything of yours or write anything down for you.',
  'then.told': 'Nobody gets a message about it.',
  code: 'Code of your card',
  'code.hint': 'Dashes and capitals do not matter.',
  word: 'Or your own word',
  do: 'Add my words to my account',
  back: 'Rather not',
  'stuck.title': 'Does it not work?',
  'stuck.body':
    'For example because you already have a seat in the same conversation with your account, or because you were helped on this device today. Call {name}: {phone}.',
  'stuck.body-nobody':
    'For example because you already have a seat in the same conversation with your account, or because you were helped on this device today. Ask the person who invited you.',
  'came.title': 'This was added',
  'came.lead': 'What you said then is with your account now. The card no longer works.',
  'came.none': 'You said nothing there. Your place in that conversation is with your account now.',
  'came.waiting': 'Still waiting for your yes.',
  'came.left-out': 'You left this out.',
  'came.sound': 'What you recorded',
  'came.drawing': 'What you drew',
  'came.photo': 'A photo you showed',
  'came.done': 'Done. To my words',
  'another.title': 'Another card?',
  'another.body': 'If you have a card from another conversation, you can add it here straight away.',
  'another.do': 'Add this one too',
  'mine.title': 'Do you have another card?',
  'mine.body':
    'Did you say something earlier without an account, or did somebody write it down for you? Add it here too.',
  'mine.do': 'Add what you said to your account',
} satisfies Record<keyof typeof nl, Message>
