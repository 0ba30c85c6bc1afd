import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'Sister movements',
  title: 'Sister movements',
  lead: 'There are more movements here. You can say which ones are sisters of yours.',
  back: 'Back to {name}',
  what: 'When you both say so, there is a link to each other at the foot of every page. People keep a single account. You do not share anything else: a circle only belongs to both if that circle chooses to.',
  none: 'There is no other movement here yet.',
  'state.none': 'You have not agreed anything.',
  'state.offered': 'You said that {name} is a sister. Now it is up to them.',
  'state.offers': '{name} says that you are sisters. Do you say so too?',
  'state.both': 'You are sisters. There is a link to each other at the foot of every page.',
  'say.yes': 'Say that {name} is a sister',
  'say.also': 'Yes, {name} is our sister',
  'say.no': 'Take that back',
  'said.yes': 'That has been saved.',
  'said.no': 'That has been taken back. The link is gone.',
} satisfies Record<keyof typeof nl, Message>
