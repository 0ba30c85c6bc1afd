import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Where there is no answer yet',
  lead: 'Where people said a lot and there is no answer yet, and who we have hardly heard from.',
  'lead.house': 'Where people said something and there is no answer yet.',
  why: 'This is not a list of right and wrong. It helps to see where somebody could drop by.',
  link: 'See where there is no answer yet',
  'link.about': 'Where a lot was said and there is no answer yet, and who we have not heard from.',

  'waits.title': 'An answer to this is overdue',
  'waits.none': 'As far as you can see, no promised answers are overdue.',
  'said.title': 'A lot was said here, and there is no answer yet',
  'said.title.house': 'Was there an answer?',
  'said.none': 'Everywhere we heard from enough people, there was an answer too.',
  'said.many': 'Many people said something here. No answer can be read yet.',
  'said.some': 'People said something here. No answer can be read yet.',
  'said.here.many': 'At {name} many people said something. No answer can be read yet.',
  'said.here.some': 'At {name} people said something. No answer can be read yet.',
  'said.here.back': 'At {name} something was answered.',
  'heard.title': 'Who we have hardly heard from',
  'heard.lead':
    'Perhaps nobody has been in a conversation yet, perhaps a few people have. We do not show that. An invitation is always welcome.',
  'heard.none': 'We have heard from people everywhere.',
  'heard.sector': 'Sectors',
  'heard.region': 'Regions',
  'heard.organisation': 'Organisations',
  when: 'This is how it was when this quarter began. What has been said since then counts later.',
  back: 'Back to {name}',
} as const satisfies Record<keyof typeof nl, Message>
