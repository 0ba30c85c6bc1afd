import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'ways.title': 'How do you want to sign in?',
  'ways.lead': 'This email address belongs to an organisation with its own sign-in. You choose.',
  'ways.go': 'Go on with the sign-in of {name}',
  'ways.go.hint': 'You sign in the way you do at work. Then you come back here.',
  'ways.mail': 'Or with a link by email',
  'ways.mail.hint': 'We email it to {email}.',
  'ways.mail.send': 'Email me a link',
  'ways.other': 'Another email address',

  'first.sent.title': 'Check your email once more',
  'first.sent.lead':
    '{name} knows you. This first time we also send a letter to your email address, so that nobody else comes in with your address.',
  'first.sent.wait':
    'If you were invited here, a letter with a link arrives shortly. Open it in this browser, on this device.',
  'first.sent.nothing':
    'If nothing arrives, you have not been invited with this address yet. Ask the person who invited you, or call us.',
  'first.title': 'Good to have you here',
  'first.lead':
    'This button lets you in. From now on you sign in through your organisation, without a letter.',
  'first.enter': 'Sign me in',
  'first.over.title': 'You cannot go on with this',
  'first.over.lead':
    'The link works for half an hour, once, and only in the browser you began in. It does not work if you have not been invited.',
  'first.over.again': 'Begin again',

  'first.other':
    'You are signed in here as {name}. This button signs you out and goes on with the account that the letter went to.',

  'other.title': 'Do you want to go on as somebody else?',
  'other.lead':
    'You are signed in here as {name}. Through {organisation} you would sign in to a different account.',
  'other.warn': 'If you do not know why you are seeing this, do not go on. Nothing has changed yet.',
  'other.yes': 'Yes, go on as somebody else',
  'other.no': 'No, stay signed in as {name}',

  'link.title': 'One more way to sign in',
  'link.lead': 'Do you work or help at an organisation with its own sign-in? Then you can use that here too.',
  'link.same':
    'You keep one account. Even with several organisations you are still one person, with everything that is yours.',
  'link.email': 'Your email address at that organisation',
  'link.email.hint': 'We only use it to find the organisation.',
  'link.find': 'Find my organisation',
  'link.none': 'We found no organisation with its own sign-in for this address.',
  'link.go': 'Go to the sign-in of {name}',
  'link.confirm.title': 'Is this right?',
  'link.confirm.lead': '{name} knows you as {email}. Do you want to add this sign-in to your account here?',
  'link.confirm.warn':
    'If that is not your address, do not do this: whoever has it could get at everything of yours.',
  'link.confirm.yes': 'Yes, this is me',
  'link.confirm.no': 'No, go back',
  'link.done': 'You can now also sign in through your organisation.',
  'link.already': 'This sign-in was already on your account.',
  'link.failed': 'That did not work. Begin again.',

  'mine.title': 'Signing in through your organisation',
  'mine.lead': 'Some organisations let their people in with the sign-in they use at work.',
  'mine.none': 'You have not set this up.',
  'mine.since': 'Since {date}',
  'mine.remove': 'Remove this sign-in',
  'mine.removed': 'You no longer sign in through that organisation.',
  'mine.add': 'Add your organisation’s sign-in',
  'mine.back': 'Back to where you are signed in',

  'trouble.title': 'Signing in through your organisation did not work',
  'trouble.title.name': 'Signing in through {name} did not work',
  'trouble.away': 'Your organisation’s sign-in is not responding now. Try again later.',
  'trouble.said-no': 'You stopped there. That is fine. Nothing has changed.',
  'trouble.again': 'This answer was used before, or it is too old. Begin again.',
  'trouble.settings':
    'Something is wrong in your organisation’s settings here. Ask your organisation to look at it.',
  'trouble.clock':
    'The clock of your organisation’s sign-in differs from ours. Ask your organisation to look at it.',
  'trouble.not-verified':
    'Your organisation has not confirmed that this email address is yours. Ask your organisation to check that.',
  'trouble.not-theirs':
    'The email address we got does not belong to this organisation. So we do not let anybody in with it.',
  'trouble.elsewhere':
    'This belongs to another browser, or it was too long ago. Begin again in this browser.',
  'trouble.closed':
    'This sign-in is not open now. This can happen for a while when an organisation has to verify its domain again.',
  'trouble.taken':
    'This sign-in already belongs to another account. If you have two accounts, call us, and we will look at it together.',
  'trouble.left':
    '{name} told us that you no longer work or help there. Your account is still here: you can get in with a link by email.',
  'trouble.wrong': 'We got an answer that we do not trust. Begin again, or sign in another way.',
  'trouble.mail': 'Sign in with a link by email',
  'trouble.call': 'You can always get in with a link by email. If that does not work, call us.',

  'letter.greeting': 'Dear {name},',
  'letter.subject': 'Confirm once: signing in through {name}',
  'letter.open.je': 'You signed in through {name}. Open this link in the same browser and press the button:',
  'letter.open.u': 'You signed in through {name}. Open this link in the same browser and press the button:',
  'letter.once.je': 'The link works once, for half an hour. After that you sign in without a letter.',
  'letter.once.u': 'The link works once, for half an hour. After that you sign in without a letter.',
  'letter.not-you.je': 'If this was not you, do not open the link, and call us.',
  'letter.not-you.u': 'If this was not you, do not open the link, and call us.',
  'letter.linked.subject': 'A new way to sign in: through {name}',
  'letter.linked.je': 'You can now also sign in to your account through {name}.',
  'letter.linked.u': 'You can now also sign in to your account through {name}.',
  'letter.linked.not-you.je': 'If this was not you, remove it here, or call us:',
  'letter.linked.not-you.u': 'If this was not you, remove it here, or call us:',
} as const satisfies Record<keyof typeof nl, Message>
