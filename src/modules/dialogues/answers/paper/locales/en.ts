import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'Print a letter for who has no mail',
  title: 'A letter to give',
  lead: 'For who was there and has no mail. It does not say who said it.',
  everyone:
    'Give it to everybody who sat at the table, or lay it beside the cards. Then nobody knows for whom it was.',
  hand: 'Below the letter there is room to add something with a pen.',
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
    'On {date} you sat at {a} at {organisation}. Something was said there that we took along. We called it ‘{name}’.',
  'sat.u':
    'On {date} you sat at {a} at {organisation}. Something was said there that we took along. We called it ‘{name}’.',
  'sat.undated.je':
    'You sat in a conversation at {organisation}. Something was said there that we took along. We called it ‘{name}’.',
  'sat.undated.u':
    'You sat in a conversation at {organisation}. Something was said there that we took along. We called it ‘{name}’.',
  none: 'There are no words here now that you can read. So there is nothing to print.',
  'this.je': 'This is what came back:',
  'this.u': 'This is what came back:',
  'nothing-because': 'Nothing, because:',
  'longer.je':
    'We promised an answer by {date}. That did not work out. We have not forgotten, and you will hear from us.',
  'longer.u':
    'We promised an answer by {date}. That did not work out. We have not forgotten, and you will hear from us.',
  'ahead.je':
    'We promised an answer by {date}. Then you hear from us what came of it, also when that is ‘nothing’.',
  'ahead.u':
    'We promised an answer by {date}. Then you hear from us what came of it, also when that is ‘nothing’.',
  'card.je':
    'Do you have a card? Then you also read this at {address}, with your code and your word or picture.',
  'card.u':
    'Do you have a card? Then you also read this at {address}, with your code and your word or picture.',
  'same.je': 'Everybody who was there gets the same letter. It says nowhere who said what.',
  'same.u': 'Everybody who was there gets the same letter. It says nowhere who said what.',
  'call.je': 'Would you rather talk? Call {name}: {phone}.',
  'call.u': 'Would you rather talk? Call {name}: {phone}.',
  greet: 'With kind regards,',

  'remind.title': 'A reminder on paper',
  'remind.lead': 'Whoever was to bring an answer and has no mail gets this from you.',
  'remind.none':
    'Everybody who was to bring this was reminded by mail. Or there is nothing yet to remind of.',
  'remind.head': 'Somebody is waiting for an answer',
  'remind.dear': 'Hello {name},',
  'remind.je':
    'In a conversation at {organisation} you promised to bring an answer, by {date}. Somebody is waiting for it.',
  'remind.u':
    'In a conversation at {organisation} you promised to bring an answer, by {date}. Somebody is waiting for it.',
  'remind.any.je':
    '‘Nothing, because …’ is an answer too. Telling it is always fine, at the table or by telephone. Does it not work out? Tell us, then we look for somebody else together.',
  'remind.any.u':
    '‘Nothing, because …’ is an answer too. Telling it is always fine, at the table or by telephone. Does it not work out? Tell us, then we look for somebody else together.',
  'remind.once.je': 'This is the only time we remind you.',
  'remind.once.u': 'This is the only time we remind you.',
} as const satisfies Record<keyof typeof nl, Message>
