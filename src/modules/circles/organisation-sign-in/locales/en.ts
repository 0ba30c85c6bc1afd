import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  link: 'Let people in with your organisation’s sign-in',
  back: 'Back to {name}',

  title: 'Signing in through {name}',
  lead: 'If your organisation has a sign-in of its own, your people can come in here with it too. A link by mail always keeps working.',
  told: 'All hosts of {name} hear by mail what you change here. It also stands in the log.',
  conflict: 'Another host just changed this too. Below stands what you typed. Keep it if that must hold.',

  'now.title': 'How it is now',
  'now.open': 'The sign-in is open.',
  'now.lost':
    'The sign-in is closed, because none of your domains is proved now. Put the line back in the DNS and look again.',
  'now.closed': 'The sign-in is closed.',
  'now.nothing': 'Nothing has been settled yet.',
  open: 'Open the sign-in',
  close: 'Close the sign-in',
  'open.domain-first': 'First show that a domain is yours.',
  opened: 'The sign-in is open.',
  closed: 'The sign-in is closed. Who is in stays in until they sign out.',

  'provider.title': 'Your sign-in',
  'provider.lead': 'Ask whoever keeps the accounts with you. It is about OpenID Connect.',
  'provider.back': 'Give this address there, to which people come back:',
  'provider.back.later': 'Once you keep this, the address to which people come back stands here.',
  issuer: 'Address of the sign-in (issuer)',
  'issuer.hint': 'For example https://sign-in.your-house.org',
  'issuer.wrong': 'This is not an address that begins with https.',
  client: 'Name under which we are known there (client id)',
  'client.missing': 'Fill in under which name we are known there.',
  'client.long': 'This is too long.',
  secret: 'Secret (client secret)',
  'secret.hint': 'We keep it sealed. Nobody reads it back.',
  'secret.hint.kept': 'A secret is kept. Leave this empty to keep it.',
  'secret.missing': 'Fill in the secret. Another address or name has another secret.',
  'secret.long': 'This is too long.',
  admits: 'Who may come in?',
  'admits.invited': 'Who was invited here',
  'admits.invited.hint': 'Others hear that they have not been invited yet.',
  'admits.all': 'Everybody with an account at {name}',
  'admits.all.hint': 'Who comes in this way sits with {name} afterwards.',
  save: 'Keep this',
  saved: 'It is kept.',

  'domains.title': 'Your domains',
  'domains.lead':
    'Only mail addresses of a domain that is proved to be yours come in this way. So nobody can pretend to be somebody else.',
  domain: 'Domain',
  'domain.hint': 'What stands behind the @, for example your-house.org',
  'domain.wrong': 'This is not a domain.',
  'domain.many': 'These are many domains already. Take one away first.',
  'domain.add': 'Add this domain',
  'domain.added': 'The domain is added. Now put the line in the DNS.',
  'domain.proved': 'Proved since {date}.',
  'domain.unproved': 'Not proved yet.',
  'domain.record': 'Put a TXT record in the DNS at {place} with:',
  'domain.again': 'Every night we look whether the line is still there.',
  look: 'Look in the DNS now',
  'look.none': 'The line is not there yet. Sometimes it takes an hour before a change is seen everywhere.',
  'look.no-answer': 'The DNS gave no answer. Try again later.',
  'look.found': 'Found. This domain is yours.',
  remove: 'Take this domain away',
  removed: 'The domain is gone.',

  'letter.greeting': 'Dear {name},',
  'letter.changed.subject': 'The sign-in of {circle} was changed',
  'letter.changed.je': '{host} changed how people sign in through {circle}. See here whether that is right:',
  'letter.changed.u': '{host} changed how people sign in through {circle}. See here whether that is right:',
  'letter.changed.why.je':
    'You get this because you are a host of {circle}. If it is not right, call us at once.',
  'letter.changed.why.u':
    'You get this because you are a host of {circle}. If it is not right, call us at once.',
  'letter.lost.subject': 'A domain of {circle} is no longer proved',
  'letter.lost.je':
    'The line in the DNS that shows that a domain belongs to {circle} is gone. With addresses of that domain nobody comes in through your sign-in now. With a link by mail they do.',
  'letter.lost.u':
    'The line in the DNS that shows that a domain belongs to {circle} is gone. With addresses of that domain nobody comes in through your sign-in now. With a link by mail they do.',
  'letter.lost.where': 'Here stands which line must be in it:',
} as const satisfies Record<keyof typeof nl, Message>
