import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Type your code',
  lead: 'You got a code when you shared or sent something, or because a story is about you.',
  code: 'Your code',
  'code.hint': 'Ten letters and digits, such as K7F2M-QX9RT.',
  missing: 'Type the code you got.',
  unknown:
    'This code opens nothing. Check that each letter is right. Did you take back what you shared or sent? Then nothing of it is kept, and this code is not either. If it does not work, call us.',
  go: 'Look',
  often: 'A lot has just been shared or tried from here. Wait a quarter of an hour, or call us.',
  'errors.title': 'Not done yet. What you typed is still there.',

  keep: 'Keep your code',
  'keep.where': 'Type it at {address}, or keep the address of this page.',
} satisfies Record<keyof typeof nl, Message>
