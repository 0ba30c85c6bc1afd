import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'ways.title': 'How do you want to sign in?',
  'ways.lead': 'This mail address belongs to an organisation with a sign-in of its own. You choose.',
  'ways.go': 'Go on with the sign-in of {name}',
  'ways.go.hint': 'You sign in as you do at work. Then you are back here.',
  'ways.mail': 'Or with a link by mail',
  'ways.mail.hint': 'We mail it to {email}.',
  'ways.mail.send': 'Mail me a link',
  'ways.other': 'Another mail address',

  'first.sent.title': 'Look in your mail once more',
  'first.sent.lead':
    '{name} knows you. This first time we also send a letter to your mail address, so that nobody else comes in with your address.',
  'first.sent.wait':
    'If you were invited here, a letter with a link arrives shortly. Open it in this browser, on this device.',
  'first.sent.nothing':
    'Nothing comes? Then you have not been invited with this address yet. Ask who invited you, or call us.',
  'first.title': 'Good that you are here',
  'first.lead':
    'This button lets you in. From now on you sign in through your organisation, without a letter.',
  'first.enter': 'Sign me in',
  'first.over.title': 'You cannot go on with this',
  'first.over.lead':
    'The link works for half an hour, once, and only in the browser in which you began. If you were not invited it does not work either.',
  'first.over.again': 'Begin again',

  'first.other':
    'You are signed in here as {name}. This button signs you out and goes on with the account that the letter went to.',

  'other.title': 'Do you want to go on as somebody else?',
  'other.lead': 'You are signed in here as {name}. Through {organisation} you come in to another account.',
  'other.warn': 'Do you not know why you see this? Then do not go on. Nothing has changed yet.',
  'other.yes': 'Yes, go on as somebody else',
  'other.no': 'No, stay signed in as {name}',

  'link.title': 'One more way to sign in',
  'link.lead':
    'Do you work or help at an organisation with a sign-in of its own? Then you can also come in here with that.',
  'link.same':
    'You keep one account. With several organisations you remain one person, with all that is yours.',
  'link.email': 'Your mail address at that organisation',
  'link.email.hint': 'We only use it to find the organisation.',
  'link.find': 'Find my organisation',
  'link.none': 'We found no organisation with a sign-in of its own for this address.',
  'link.go': 'Go to the sign-in of {name}',
  'link.confirm.title': 'Is this right?',
  'link.confirm.lead': '{name} knows you as {email}. Do you add this sign-in to your account here?',
  'link.confirm.warn': 'Is that not your address? Then do not: whoever has it could reach all that is yours.',
  'link.confirm.yes': 'Yes, this is me',
  'link.confirm.no': 'No, go back',
  'link.done': 'You can now also sign in through your organisation.',
  'link.already': 'This sign-in was with your account already.',
  'link.failed': 'That did not work. Begin again.',

  'mine.title': 'Signing in through your organisation',
  'mine.lead': 'Some organisations let their people in with the sign-in they use at work.',
  'mine.none': 'You have not set this up.',
  'mine.since': 'Since {date}',
  'mine.remove': 'Take this sign-in away',
  'mine.removed': 'You no longer sign in through that organisation.',
  'mine.add': 'Add a sign-in of your organisation',
  'mine.back': 'Back to where you are signed in',

  'trouble.title': 'Signing in through your organisation did not work',
  'trouble.title.name': 'Signing in through {name} did not work',
  'trouble.away': 'The sign-in of your organisation does not answer now. Try again later.',
  'trouble.said-no': 'You did not go on there. That is fine. Nothing has changed.',
  'trouble.again': 'This answer was used before, or it is too old. Begin again.',
  'trouble.settings':
    'Something is not right in what your organisation settled here. Ask your organisation to look at it.',
  'trouble.clock':
    'The clock of your organisation’s sign-in differs from ours. Ask your organisation to look at it.',
  'trouble.not-verified':
    'Your organisation does not say for certain that this mail address is yours. Ask your organisation to check that.',
  'trouble.not-theirs':
    'The mail address that we got is not of this organisation. So we let nobody in with it.',
  'trouble.elsewhere':
    'This belongs to another browser, or it was too long ago. Begin again in this browser.',
  'trouble.closed':
    'This sign-in is not open now. Sometimes that is so for a while, when an organisation shows its domain again.',
  'trouble.taken':
    'This sign-in belongs to another account already. Do you have two accounts? Call us, then we look together.',
  'trouble.left':
    '{name} told us that you no longer work or help there. Your account is still here: with a link by mail you get in.',
  'trouble.wrong': 'We got an answer that we do not trust. Begin again, or take another way.',
  'trouble.mail': 'Sign in with a link by mail',
  'trouble.call': 'With a link by mail you always get in. If that does not work, call us.',

  'letter.greeting': 'Dear {name},',
  'letter.subject': 'Confirm once: signing in through {name}',
  'letter.open.je': 'You signed in through {name}. Open this link in the same browser and press the button:',
  'letter.open.u': 'You signed in through {name}. Open this link in the same browser and press the button:',
  'letter.once.je': 'The link works once, for half an hour. After that you sign in without a letter.',
  'letter.once.u': 'The link works once, for half an hour. After that you sign in without a letter.',
  'letter.not-you.je': 'Was this not you? Then do not open the link, and call us.',
  'letter.not-you.u': 'Was this not you? Then do not open the link, and call us.',
  'letter.linked.subject': 'A new way to sign in: through {name}',
  'letter.linked.je': 'Your account now says that you can also sign in through {name}.',
  'letter.linked.u': 'Your account now says that you can also sign in through {name}.',
  'letter.linked.not-you.je': 'Was this not you? Take it away here, or call us:',
  'letter.linked.not-you.u': 'Was this not you? Take it away here, or call us:',
} as const satisfies Record<keyof typeof nl, Message>
