import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'How far is what I shared?',
  lead: 'Type the code that you got when you shared something, or sent something to who wrote a story.',
  code: 'Your code',
  'code.hint': 'Ten letters and digits, like K7F2M-QX9RT.',
  missing: 'Type the code that you got.',
  unknown: 'We do not know this code. See whether each letter is right. If it does not work, call us.',
  go: 'See how far it is',
  often: 'Much was shared or tried from here just now. Wait a quarter of an hour, or call us.',
  'errors.title': 'Not done yet. What you typed is still there.',

  keep: 'Keep your code',
  'keep.where': 'Type it at {address}, or keep the address of this page.',
} satisfies Record<keyof typeof nl, Message>
