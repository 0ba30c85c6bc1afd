import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Whom could you visit?',
  lead: 'Houses that wrote about something you wrote about as well. That is all we know of it. A telephone call says more.',
  order:
    'In the order of the names. We only look at what everybody may read: what you work on, what you tried, what you look for and where somebody may come and see.',
  why: 'You both wrote about {words}: you under ‘{ours}’, they under ‘{theirs}’.',
  'on-question': 'Come and see, or went to see',
  'on-question.home': 'What they took home',
  together: 'You share a question:',
  'source.works-on': 'What we work on now',
  'source.tried': 'What we tried',
  'source.question': 'What we look for',
  'source.reflection': 'Our role',
  'source.opening': 'Come and see',
  ask: 'Ask whether you may come and see',
  none: 'We found no house now that wrote about the same. Write on your page what you look for, or simply ask a house that speaks to you.',
  back: 'Work visits at {name}',
  link: 'Whom could you visit?',
} as const satisfies Record<keyof typeof nl, Message>
