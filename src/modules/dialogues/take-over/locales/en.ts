import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Take over what you said',
  lead: 'Did somebody write something down for you, or did you speak without an account? With your card you put it with your account.',
  'then.title': 'What happens then',
  'then.words': 'Everything you said there stands with your words. Also what still waits for your yes.',
  'then.allowed': 'Who may read it does not change. You choose that, as before.',
  'then.card': 'The card does not open any more. Not for somebody who finds it either.',
  'then.help': 'Who helped you can no longer read anything of yours or write it down for you.',
  'then.told': 'Nobody gets a message about it.',
  code: 'Code of your card',
  'code.hint': 'Dashes and capitals do not matter.',
  word: 'Or your own word',
  do: 'Put my words with my account',
  back: 'Rather not',
  'stuck.title': 'Does it not work?',
  'stuck.body':
    'For example because you have a seat in the same conversation with your account already, or because you were helped on this device today. Call {name}: {phone}.',
  'stuck.body-nobody':
    'For example because you have a seat in the same conversation with your account already, or because you were helped on this device today. Ask who invited you.',
  'came.title': 'This came along',
  'came.lead': 'What you said then is with your account now. The card does not open any more.',
  'came.none': 'You said nothing there. Your place in that conversation is with your account now.',
  'came.waiting': 'Still waits for your yes.',
  'came.left-out': 'You left this out.',
  'came.sound': 'What you spoke',
  'came.drawing': 'What you drew',
  'came.photo': 'A photo that you showed',
  'came.done': 'Done. To my words',
  'another.title': 'Another card?',
  'another.body': 'Do you have another card, of another conversation? Put it here right away.',
  'another.do': 'Put this one here too',
  'mine.title': 'Do you have another card?',
  'mine.body':
    'Did you say something earlier without an account, or did somebody write it down for you? Put it here too.',
  'mine.do': 'Take over what you said',
} satisfies Record<keyof typeof nl, Message>
