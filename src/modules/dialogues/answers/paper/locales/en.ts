import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'Print a letter for people without email',
  title: 'A letter to give',
  lead: 'For people who were there and have no email. It does not say who said it.',
  everyone:
    'Give it to everybody who sat at the table, or put it beside the cards. Then nobody knows who it was for.',
  hand: 'Below the letter there is room to add something by hand.',
  print: 'Print this letter',
  back: 'Back',
  'form.je': 'Choose the letter in the familiar form (in Dutch)',
  'form.u': 'Choose the letter in the polite form (in Dutch)',

  'head.answered': 'There is an answer',
  'head.longer': 'The answer takes longer',
  'head.ahead': 'There will be an answer',
  'dear.je': 'Hello,',
  'dear.u': 'Hello,',
  'sat.je':
    'On {date} you were at {a} at {organisation}. We passed on something that was said there. We called it ‘{name}’.',
  'sat.u':
    'On {date} you were at {a} at {organisation}. We passed on something that was said there. We called it ‘{name}’.',
  'sat.undated.je':
    'You were in a conversation at {organisation}. We passed on something that was said there. We called it ‘{name}’.',
  'sat.undated.u':
    'You were in a conversation at {organisation}. We passed on something that was said there. We called it ‘{name}’.',
  none: 'There are no words here now that you can read. So there is nothing to print.',
  'this.je': 'This is what came back:',
  'this.u': 'This is what came back:',
  'nothing-because': 'Nothing, because:',
  'longer.je':
    'We promised an answer by {date}. We did not manage that. We have not forgotten, and you will hear from us.',
  'longer.u':
    'We promised an answer by {date}. We did not manage that. We have not forgotten, and you will hear from us.',
  'ahead.je':
    'We promised an answer by {date}. You will hear from us then what came of it, even if that is ‘nothing’.',
  'ahead.u':
    'We promised an answer by {date}. You will hear from us then what came of it, even if that is ‘nothing’.',
  'card.je':
    'If you have a card, you can also read this at {address}, with your code and your word or picture.',
  'card.u':
    'If you have a card, you can also read this at {address}, with your code and your word or picture.',
  'same.je': 'Everybody who was there gets the same letter. It does not say anywhere who said what.',
  'same.u': 'Everybody who was there gets the same letter. It does not say anywhere who said what.',
  'call.je': 'Would you rather talk? Call {name}: {phone}.',
  'call.u': 'Would you rather talk? Call {name}: {phone}.',
  greet: 'With kind regards,',

  'remind.title': 'A reminder on paper',
  'remind.lead': 'Give this to the person who was going to bring an answer and has no email.',
  'remind.none':
    'Everybody who was going to bring this has been reminded by email. Or there is nothing to remind them of yet.',
  'remind.head': 'Somebody is waiting for an answer',
  'remind.dear': 'Hello {name},',
  'remind.je':
    'In a conversation at {organisation} you promised to bring an answer, by {date}. Somebody is waiting for it.',
  'remind.u':
    'In a conversation at {organisation} you promised to bring an answer, by {date}. Somebody is waiting for it.',
  'remind.any.je':
    '‘Nothing, because …’ is an answer too. Telling people is always fine, at the table or by telephone. If you cannot manage it, tell us, and we will look for somebody else together.',
  'remind.any.u':
    '‘Nothing, because …’ is an answer too. Telling people is always fine, at the table or by telephone. If you cannot manage it, tell us, and we will look for somebody else together.',
  'remind.once.je': 'This is the only time we remind you.',
  'remind.once.u': 'This is the only time we remind you.',
} as const satisfies Record<keyof typeof nl, Message>
