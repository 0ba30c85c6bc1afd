import type { Message } from '../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'themes.title': 'What we work on together',
  'themes.lead':
    'These are our themes and action teams. They stand together by how they are doing, and then by the alphabet.',
  'themes.none': 'There are no themes yet. They will grow out of what people say.',
  'status.central': 'At the centre',
  'status.central.hint': 'These themes touch everything we do.',
  'status.running': 'Under way',
  'status.running.hint': 'People are working on this now.',
  'status.new': 'Just begun',
  'status.new.hint': 'A lot is still open here.',
  'status.resting': 'Resting',
  'status.resting.hint': 'Nothing is happening here now. It may go on at any time.',
  'status.done': 'Finished',
  'status.done.hint': 'We no longer work on these. What was told and written about them can still be read.',
  'teams.title': 'Action teams',
  'teams.hint':
    'An action team is a group of people from different houses who work on one question together.',
  'theme.central': 'This theme touches everything we do.',
  'theme.running': 'People are working on this now.',
  'theme.new': 'This theme has just begun. A lot is still open.',
  'theme.resting': 'This theme is resting. It may go on at any time.',
  'theme.done': 'This theme is finished. What was told and written about it stays here.',
  'theme.description':
    '{name}: what people asked and wrote about it, who is working on it together, and what came back.',
  'theme.teams': 'Who works on it together',
  'theme.asked': 'What was asked in a conversation',
  'theme.linked': 'A theme of the movement',
  'theme.about-me': 'Is something here about you?',
  'theme.back': 'All themes',
  'asked.of': 'Asked of: {who}',
  'asked.said': 'This is what was said:',
  'asked.about': 'It was about “{name}”. The words themselves are not on this page.',
  'asked.untold': 'What was asked is not on this page.',
  'asked.due': 'There will be an answer by {date} at the latest.',
  'asked.late': 'An answer was promised by {date}. It is not here yet.',
  'asked.answered': 'This came back on {date}:',
  'asked.told': 'This was answered in person on {date}:',
  'asked.told.only': 'This was answered in person on {date}. What was said stayed there.',
  'asked.from': 'Where does this come from?',
} satisfies Record<keyof typeof nl, Message>
