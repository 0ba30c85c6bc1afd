import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'What has happened to what I shared?',
  lead: 'Type the code you got: when you shared something, sent something to the writer of a story, or said that a story is about you.',
  code: 'Your code',
  'code.hint': 'Ten letters and digits, such as K7F2M-QX9RT.',
  missing: 'Type the code you got.',
  unknown: 'We do not know this code. Check that each letter is right. If it does not work, call us.',
  go: 'See what has happened',
  often: 'A lot has just been shared or tried from here. Wait a quarter of an hour, or call us.',
  'errors.title': 'Not done yet. What you typed is still there.',

  keep: 'Keep your code',
  'keep.where': 'Type it at {address}, or keep the address of this page.',
} satisfies Record<keyof typeof nl, Message>
