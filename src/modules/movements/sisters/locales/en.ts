import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  link: 'Sister movements',
  title: 'Sister movements',
  lead: 'More movements live here. You can say which one is a sister of yours.',
  back: 'Back to {name}',
  what: 'When both of you say so, a link to each other stands at the foot of every page. People stay one person, with one account. You share nothing more by it: a circle belongs to both only when that circle chooses so itself.',
  none: 'There is no other movement here yet.',
  'state.none': 'You have agreed nothing.',
  'state.offered': 'You said that {name} is a sister. Now it waits for them.',
  'state.offers': '{name} says that you are sisters. Do you say so too?',
  'state.both': 'You are sisters. A link to each other stands at the foot of every page.',
  'say.yes': 'Say that {name} is a sister',
  'say.also': 'Yes, {name} is our sister',
  'say.no': 'Take that back',
  'said.yes': 'That stands there.',
  'said.no': 'That is taken back. The link is gone.',
} satisfies Record<keyof typeof nl, Message>
