import type { Message } from '../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'themes.title': 'What we work on together',
  'themes.lead':
    'These are our themes and action teams. They stand in the order of the alphabet. None matters more than another.',
  'themes.none': 'There are no themes yet. They come by themselves, from what people tell.',
  'status.central': 'In the middle',
  'status.central.hint': 'These themes touch everything we do.',
  'status.running': 'Under way',
  'status.running.hint': 'People are working on this now.',
  'status.new': 'Just begun',
  'status.new.hint': 'Much is still open here.',
  'status.resting': 'Resting',
  'status.resting.hint': 'This is lying still. It may go on at any time.',
  'teams.title': 'Action teams',
  'teams.hint':
    'An action team is a group of people from different houses who work on one question together.',
  'theme.central': 'This theme touches everything we do.',
  'theme.running': 'People are working on this now.',
  'theme.new': 'This theme has just begun. Much is still open.',
  'theme.resting': 'This theme is resting. It may go on at any time.',
  'theme.description':
    '{name}: what people asked and wrote about it, who work on it together, and what came back.',
  'theme.teams': 'Who works on it together',
  'theme.asked': 'What was asked in a conversation',
  'theme.linked': 'A theme of the movement',
  'theme.about-me': 'Is something here about you?',
  'theme.back': 'All themes',
  'asked.of': 'Asked of {who}',
  'asked.due': 'The answer comes on {date} at the latest.',
  'asked.late': 'The answer was to be here on {date}. It is not here yet.',
  'asked.answered': 'This came back on {date}:',
  'asked.told': 'This was told on {date}, person to person:',
  'asked.told.only': 'This was told on {date}, person to person. What was said stayed there.',
  'asked.from': 'Where does this come from?',
} satisfies Record<keyof typeof nl, Message>
