import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet.',
  title: 'From how many people on we tell something',
  lead: 'Where there were few people, you can guess who said something. So then we tell nothing about them.',
  where: 'This holds wherever {name} shows whether few or many people said something.',
  now: 'Now that is from {people} people on.',
  ahead: 'From {day} that is from {people} people on.',
  legend: 'From how many people on may something stand about them?',
  'legend.hint':
    'A number never stands there, only few or many. Where that begins exactly, varies. Never under this number.',
  'fewest.missing': 'Choose a number.',
  option: 'From {people} people on',
  'option.hint.house': 'It cannot be fewer.',
  when: 'If you choose more people, it holds at once. If you choose fewer, it holds when the next quarter begins. That way nobody can guess from two answers who was there.',
  save: 'Keep this number',
  'done.now': 'This holds now. We tell something from {people} people on.',
  'done.ahead': 'This holds from {day}. Until then it stays as it was.',
  conflict: 'Somebody else chose just now too. Below stands what holds now, and what you chose.',
  link: 'Choose from how many people on we tell something',
  back: 'Back to {name}',
} as const satisfies Record<keyof typeof nl, Message>
