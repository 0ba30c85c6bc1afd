import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not yet. What you typed is still there.',
  link: 'Who is in this circle',
  title: 'Who is in {name}',
  lead: 'Only hosts see this. It does not say why somebody is here.',
  back: 'Back to {name}',
  invite: 'Invite somebody to this circle',
  'seated.title': 'Who is in this circle',
  'seated.none': 'There is nobody else in this circle yet.',
  since: 'Since {day}',
  'since.host': 'Host, since {day}',
  'since.trusted': 'Can begin conversations, since {day}',
  you: '{name} (that is you)',
  'waiting.title': 'Who was invited and has not answered yet',
  'waiting.since': 'Invited on {day}',
  more: 'More names',
  erased: 'Somebody without a name',

  'seat.title': '{name} in {circle}',
  'seat.back': 'Back to who is in this circle',
  'seat.you': 'This is your own place.',
  'seat.leave': 'Leave the circle, or stop looking after it',
  'end.title': 'End the place of {name}',
  'end.lead':
    'Talk with each other first if you can. After that {name} can no longer read what is only for this circle. What {name} said is still theirs.',
  'end.reason': 'Why?',
  'end.reason.hint': 'In a few sentences, to {name}.',
  'end.reason.purpose':
    'Only {name} reads this, in a letter. If {name} has no email address here, tell them yourself.',
  'end.reason.missing': 'Write down why. {name} will read it.',
  'end.reason.long': 'This is too long. Make it shorter, or talk about it.',
  'end.go': 'End this place',
  'end.gone': 'This place is no longer there, or it belongs to somebody who now looks after the circle too.',
  'done.ended': 'The place has ended.',
  'take-back.title': 'Withdraw the invitation',
  'take-back.lead': '{name} has not answered yet. If you withdraw the invitation, it no longer works.',
  'take-back.go': 'Withdraw the invitation',
  'done.taken-back': 'The invitation has been withdrawn.',
  'lower.title': 'Propose that {name} stops looking after it',
  'lower.lead':
    'This takes two people: you, and another host. If there is no other host, then somebody who looks after a circle that this one sits in. {name} is told about it. {name} stays in the circle.',
  'lower.go': 'Propose it',
  'lower.waits': 'This has already been proposed. It is waiting for a second yes.',
  'lower.no': 'Not now: it has already been proposed, or {name} no longer looks after it.',
  'done.proposed': 'Your proposal is waiting for a second yes.',

  'lowering.title': 'Who looks after {circle}',
  'lowering.about': '{by} proposes that {name} stops looking after {circle}.',
  'lowering.about-me': '{by} proposes that you stop looking after {circle}.',
  'lowering.when': 'Proposed on {day}. If nobody else says yes within thirty days, it does not go ahead.',
  'lowering.stays': 'Anyone who stops looking after it stays in the circle and keeps their own words.',
  'lowering.talk': 'Talk about it with each other before you answer.',
  'lowering.yes': 'Yes, let us do that',
  'lowering.withdraw': 'Withdraw the proposal',
  'lowering.waits': 'It is waiting for somebody else.',
  'answered.done': 'That is how it is now.',
  'answered.withdrawn': 'The proposal has been withdrawn.',
  'answered.meanwhile': 'In the meantime somebody else dealt with it, or it ran out.',
  'mine.title': 'Who looks after a circle',

  'letter.greeting': 'Dear {name},',
  'letter.ended.subject.je': 'Your place in {circle}',
  'letter.ended.subject.u': 'Your place in {circle}',
  'letter.ended.je': '{host} ended your place in {circle}. This is what {host} wrote:',
  'letter.ended.u': '{host} ended your place in {circle}. This is what {host} wrote:',
  'letter.stays.je': 'What you said is still yours. You can find it here, and you can always take it back:',
  'letter.stays.u': 'What you said is still yours. You can find it here, and you can always take it back:',
  'letter.call.je': 'Would you like to talk about it? Do call us.',
  'letter.call.u': 'Would you like to talk about it? Do call us.',
  'letter.lowering.subject': 'Who looks after {circle}',
  'letter.lowering.about.je':
    'Somebody has proposed that you stop looking after {circle}. Nothing has changed yet.',
  'letter.lowering.about.u':
    'Somebody has proposed that you stop looking after {circle}. Nothing has changed yet.',
  'letter.lowering.second.je':
    'There is a proposal about who looks after {circle}. It is waiting for your answer.',
  'letter.lowering.second.u':
    'There is a proposal about who looks after {circle}. It is waiting for your answer.',
  'letter.lowering.done.je':
    'Two hosts decided that you no longer look after {circle}. You still have your place there.',
  'letter.lowering.done.u':
    'Two hosts decided that you no longer look after {circle}. You still have your place there.',
  'letter.open.je': 'You can read it here:',
  'letter.open.u': 'You can read it here:',
} as const satisfies Record<keyof typeof nl, Message>
