import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Where it stayed quiet',
  lead: 'Where people said much and nothing came back yet, and from whom we have heard almost nothing.',
  'lead.house': 'Where people said something and nothing came back yet.',
  why: 'This is no list of right and wrong. It helps to see where somebody could drop by.',
  link: 'See where it stayed quiet',
  'link.about': 'Where much was said and nothing came back yet, and whom we have not heard.',

  'waits.title': 'There could have been an answer to this',
  'waits.none': 'Nothing was promised of which the day has passed, as far as you can read.',
  'said.title': 'Much was said here, and nothing came back yet',
  'said.title.house': 'Did anything come back?',
  'said.none': 'Where we heard enough people, something came back too.',
  'said.many': 'Many people said something here. What came back can be read nowhere yet.',
  'said.some': 'People said something here. What came back can be read nowhere yet.',
  'said.here.many': 'At {name} many people said something. What came back can be read nowhere yet.',
  'said.here.some': 'At {name} people said something. What came back can be read nowhere yet.',
  'said.here.back': 'At {name} something was answered.',
  'heard.title': 'From whom we have heard almost nothing',
  'heard.lead':
    'Perhaps nobody sat in a conversation yet, perhaps a few people. We do not show that. An invitation always fits.',
  'heard.none': 'We heard people from everywhere.',
  'heard.sector': 'Sectors',
  'heard.region': 'Regions',
  'heard.organisation': 'Organisations',
  when: 'This is how it was when this quarter began. What was said since counts later.',
  back: 'Back to {name}',
} as const satisfies Record<keyof typeof nl, Message>
