import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'Where else people can find you',
  title: 'Where else people can find you',
  lead: 'On Mastodon or LinkedIn, for example. It is shown at the foot of every page and under “About us”. They are plain links: nothing is loaded from there, and nobody tracks who clicks on them.',
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
  empty: 'Empty both fields to remove it.',
  save: 'Save this',
  saved: 'Saved. This is how it now appears at the foot of every page.',
} satisfies Record<keyof typeof nl, Message>
