import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  link: 'Let people sign in through your organisation',
  back: 'Back to {name}',

  title: 'Signing in through {name}',
  lead: 'If your organisation has a sign-in of its own, your people can use it here too. A link by email always keeps working.',
  told: 'All hosts of {name} get an email about what you change here. It is also recorded in the log.',
  conflict:
    'Another host has just changed this too. Below is what you typed. Save it if that is how it should be.',

  'now.title': 'How it is now',
  'now.open': 'The sign-in is open.',
  'now.lost':
    'The sign-in is closed, because none of your domains is verified now. Put the line back in the DNS and check again.',
  'now.closed': 'The sign-in is closed.',
  'now.nothing': 'Nothing has been set up yet.',
  open: 'Open the sign-in',
  close: 'Close the sign-in',
  'open.domain-first': 'First prove that a domain is yours.',
  opened: 'The sign-in is open.',
  closed: 'The sign-in is closed. People who are signed in stay signed in until they sign out.',

  'provider.title': 'Your sign-in',
  'provider.lead': 'Ask the person who manages your accounts. This uses OpenID Connect.',
  'provider.back': 'Fill in this redirect address there:',
  'provider.back.later': 'Once you save this, you will see the redirect address here.',
  issuer: 'Address of the sign-in (issuer)',
  'issuer.hint': 'For example https://sign-in.your-house.org',
  'issuer.wrong': 'This is not an address that begins with https.',
  client: 'The name we are known by there (client id)',
  'client.missing': 'Fill in the name we are known by there.',
  'client.long': 'This is too long.',
  secret: 'Secret (client secret)',
  'secret.hint': 'We keep it sealed. Nobody can read it.',
  'secret.hint.kept': 'We already have a secret. Leave this empty to keep it.',
  'secret.missing': 'Fill in the secret. A different address or name has a different secret.',
  'secret.long': 'This is too long.',
  admits: 'Who may come in?',
  'admits.invited': 'People who were invited here',
  'admits.invited.hint': 'Others are told that they have not been invited yet.',
  'admits.all': 'Everybody with an account at {name}',
  'admits.all.hint': 'Anyone who signs in this way gets a place in {name}.',
  vouches: 'Our sign-in already asks for a second step',
  'vouches.hint': 'Then we do not ask again for {name}. It does not count for other circles.',
  save: 'Save this',
  saved: 'Saved.',

  'domains.title': 'Your domains',
  'domains.lead':
    'Only email addresses from a domain that is proved to be yours can sign in this way. So nobody can pretend to be somebody else.',
  domain: 'Domain',
  'domain.hint': 'The part after the @, for example your-house.org',
  'domain.wrong': 'This is not a domain.',
  'domain.many': 'You already have many domains. Remove one first.',
  'domain.add': 'Add this domain',
  'domain.added': 'The domain is added. Now put the line in the DNS.',
  'domain.proved': 'Verified since {date}.',
  'domain.unproved': 'Not verified yet.',
  'domain.record': 'Put a TXT record in the DNS at {place} with:',
  'domain.again': 'Every night we check that the line is still there.',
  look: 'Check the DNS now',
  'look.none': 'The line is not there yet. It can take an hour for a change to be seen everywhere.',
  'look.no-answer': 'The DNS gave no answer. Try again later.',
  'look.found': 'Found. This domain is yours.',
  remove: 'Remove this domain',
  removed: 'The domain is gone.',

  'tokens.title': 'Who joins and who leaves',
  'tokens.lead':
    'The person who manages your accounts can have us told automatically who no longer works or helps with you (SCIM 2.0). Those people then lose their place with you. What they said themselves is still theirs.',
  'tokens.never':
    'Your system only sees people it named itself, or people who signed in through it. Never who else is here.',
  'tokens.address': 'The address for that:',
  token: 'Secret',
  'token.since': 'Made on {date}',
  'token.make': 'Make a secret',
  'token.made': 'This is the secret',
  'token.made.lead': 'Give it to whoever keeps the accounts with you.',
  'token.once': 'We show it now and never again.',
  'token.done': 'I have passed it on',
  'token.end': 'End this secret',
  'token.ended': 'That secret no longer works.',
  'token.two': 'There are two. End one first.',

  'letter.greeting': 'Dear {name},',
  'letter.changed.subject': 'The sign-in of {circle} was changed',
  'letter.changed.je':
    '{host} changed how people sign in through {circle}. Check here whether that is right:',
  'letter.changed.u': '{host} changed how people sign in through {circle}. Check here whether that is right:',
  'letter.changed.why.je':
    'You get this because you are a host of {circle}. If it is not right, call us straight away.',
  'letter.changed.why.u':
    'You get this because you are a host of {circle}. If it is not right, call us straight away.',
  'letter.lost.subject': 'A domain of {circle} is no longer verified',
  'letter.lost.je':
    'The line in the DNS that shows that a domain belongs to {circle} is gone. People with addresses from that domain cannot sign in through your organisation now. They can still use a link by email.',
  'letter.lost.u':
    'The line in the DNS that shows that a domain belongs to {circle} is gone. People with addresses from that domain cannot sign in through your organisation now. They can still use a link by email.',
  'letter.lost.where': 'Here you can see which line must be in it:',
} as const satisfies Record<keyof typeof nl, Message>
