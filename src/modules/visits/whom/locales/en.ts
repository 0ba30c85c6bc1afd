import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Who could you visit?',
  lead: 'Houses that wrote about something you wrote about too. That is all we know. A telephone call will tell you more.',
  order:
    'In order of name. We only look at what everybody may read: what you are working on, what you tried, what you are looking for and where people can visit.',
  why: 'You both wrote about {words}: you under ‘{ours}’, they under ‘{theirs}’.',
  'on-question': 'Visits about this question',
  'on-question.home': 'What they took home',
  together: 'You share a question:',
  'source.works-on': 'What we are working on now',
  'source.tried': 'What we tried',
  'source.question': 'What we are looking for',
  'source.reflection': 'Our role',
  'source.opening': 'Come and see',
  ask: 'Ask whether you may visit',
  none: 'We found no house that wrote about the same thing. Write on your page what you are looking for, or just ask a house that appeals to you.',
  back: 'Work visits at {name}',
  link: 'Who could you visit?',
} as const satisfies Record<keyof typeof nl, Message>
