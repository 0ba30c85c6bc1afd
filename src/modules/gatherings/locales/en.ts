import type { Message } from '../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'kind.meeting': 'Meeting',
  'kind.core-team': 'Core team meeting',
  'kind.introduction': 'Introduction meeting',
  'kind.kick-off': 'Kick-off',
  'kind.celebration': 'Celebration',
  'kind.look-back': 'Look-back meeting',
  'kind.open-day': 'Open day',
  'kind.training': 'Training',
  'kind.work-visit': 'Work visit',
  'kind.programme-session': 'On the programme',

  'when.one-day': '{day}, from {from} to {to}',
  'when.days': '{day}, {from}, until {last}, {to}',
  'when.there': '{when} (that is the time there, in {place})',

  'audience.circle': 'People in this circle',
  'audience.circle.hint': 'Only shown in the calendar of people who have a place here.',
  'audience.around': 'People in this circle, or in one that belongs to it',
  'audience.around.hint':
    'For a region or sector: anyone who has a place in a house there, or in a team or council of that house.',
  'audience.movement': 'People in the movement',
  'audience.movement.hint': 'Including people who have a place in another house or team.',
  'audience.everyone': 'Everyone',
  'audience.everyone.hint': 'Shown in the public calendar. Everyone can read it.',
  'within.circle': 'Only for people in this circle.',
  'within.around': 'Only for people in this circle, or in one that belongs to it.',
  'within.movement': 'Only for people in the movement.',
  'within.visit': 'Only for people who have a place in one of the two houses.',

  'comfort.step-free': 'Without stairs or thresholds',
  'comfort.toilet': 'Wheelchair-accessible toilet',
  'comfort.quiet-room': 'A quiet room to retreat to for a while',
  'comfort.hearing-loop': 'Hearing loop',
  'comfort.parking': 'Parking at the door',

  cancelled: 'Called off',
  draft: 'Not announced yet',
} as const satisfies Record<keyof typeof nl, Message>
