import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  'email.wrong': 'This is not a whole email address. One looks like this: name@example.org.',

  'invite.title': 'Invite somebody to {circle}',
  'invite.lead': 'Whoever you invite gets a letter with a link. It lets them in.',
  'invite.several': 'More people at once? Paste their names and addresses',
  'invite.ask-first': 'Have you asked them yet? Only invite people who want to come.',
  'invite.name': 'Name of the person you invite',
  'invite.name.hint': 'The name as it appears in this circle. A first name is fine.',
  'invite.name.missing': 'Fill in a name.',
  'invite.name.long': 'This name is too long. Make it a little shorter.',
  'invite.email': 'Email address',
  'invite.email.hint': 'If you do not have it, leave this empty. Then you can make a card to give them.',
  'invite.email.for-role': 'Anyone who does this needs an email address to sign in.',
  'invite.email.purpose': 'Only for signing in and for letters. Nobody else sees it.',
  'invite.role': 'What will this person do here?',
  'invite.role.missing': 'Choose what this person will do here.',
  'invite.role.member': 'Take part',
  'invite.role.member.hint': 'Sees what happens in the circle and takes part.',
  'invite.role.trusted': 'Prepare conversations',
  'invite.role.trusted.hint':
    'Takes part, and can start a conversation. For example an expert by experience or the client council.',
  'invite.role.host': 'Be a host',
  'invite.role.host.hint': 'Looks after the circle and can invite others.',
  'invite.send': 'Send the invitation',
  'invite.sent': '{name} gets a letter with a link. You can invite somebody else.',

  'card.title': 'A card for {name}',
  'card.says': 'A place for you in {circle}',
  'card.back': 'Invite somebody else',

  'letter.subject.je': 'There is a place for you in {circle}',
  'letter.subject.u': 'There is a place for you in {circle}',
  'letter.greeting': 'Dear {name},',
  'letter.place.je': '{host} invites you to take part in {circle}, at {movement}.',
  'letter.place.u': '{host} invites you to take part in {circle}, at {movement}.',
  'letter.open.je': 'This link lets you in. Open it and press the button:',
  'letter.open.u': 'This link lets you in. Open it and press the button:',
  'letter.once.je': 'The link works once, for two weeks. After that, ask for a new one here:',
  'letter.once.u': 'The link works once, for two weeks. After that, ask for a new one here:',
  'letter.no-need.je': 'If you would rather not, you do not need to do anything.',
  'letter.no-need.u': 'If you would rather not, you do not need to do anything.',
} as const satisfies Record<keyof typeof nl, Message>
