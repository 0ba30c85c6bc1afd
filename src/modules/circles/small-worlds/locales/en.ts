import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet.',
  title: 'How many people before we report anything',
  lead: 'If there were only a few people, you can guess who said what. So then we say nothing about them.',
  where: 'This applies wherever {name} shows whether few or many people said something.',
  now: 'At the moment that is {people} people or more.',
  ahead: 'From {day} it will be {people} people or more.',
  legend: 'How many people must there be before we report anything about them?',
  'legend.hint':
    'We never show a number, only few or many. Exactly where that starts varies, but it is never below this number.',
  'fewest.missing': 'Choose a number.',
  option: '{people} people or more',
  'option.hint.house': 'It cannot be fewer.',
  when: 'If you choose more people, it applies at once. If you choose fewer, it applies from the start of the next quarter. That way nobody can guess from two answers who was there.',
  save: 'Save this number',
  'done.now': 'This applies now. We report on groups of {people} people or more.',
  'done.ahead': 'This applies from {day}. Until then it stays as it was.',
  conflict: 'Somebody else has just chosen too. Below is what applies now, and what you chose.',
  link: 'Choose how many people there must be before we report anything',
  back: 'Back to {name}',
} as const satisfies Record<keyof typeof nl, Message>
