import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'Where else you are to be found',
  title: 'Where else you are to be found',
  lead: 'On Mastodon or LinkedIn, for example. It stands at the foot of every page and under “About us”. Nothing comes in from there: they are plain links, and nobody follows who presses them.',
  back: 'Back to {name}',
  one: 'Place {number}',
  label: 'What is it called there?',
  'label.hint': 'For example: Mastodon',
  'label.missing': 'Write what it is called there.',
  'label.long': 'This name is too long. Keep it to 40 characters.',
  href: 'The address',
  'href.hint': 'It begins with https://',
  'href.wrong': 'This address does not work. Copy it from your browser: it begins with https://',
  'href.long': 'This address is too long.',
  empty: 'Empty both fields, and it is gone.',
  save: 'Keep this',
  saved: 'Kept. This is how it stands at the foot of every page now.',
} satisfies Record<keyof typeof nl, Message>
