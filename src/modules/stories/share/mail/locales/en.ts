import type { nl } from './nl.ts'

export const en = {
  title: 'Mail me when there is something',
  lead: 'You do not have to: with your code you can always look yourself.',
  email: 'Your email address',
  'email.hint':
    'The mail only says that something lies there for you. Not what, and not your code. Who looks along does not see your address.',
  go: 'Mail me when there is something',
  done: 'Good. When something lies there for you, you get a mail.',
  left: 'You left an email address here. We show it to nobody, not here either: this page opens for whoever has the code.',
  asked: 'When something lies there for you, you get a mail. After that none comes until you looked here.',
  kept: 'We erase your address when you take it away, when you take back what you shared, or four weeks after this is done.',
  end: 'Mail me no more',
  'end.done': 'Good. Your address is erased.',
  stopped:
    'In a mail about this somebody chose: no more mail. So we do not mail about it. With your code you can always look.',
  returned: 'Our mail did not arrive. We erased the address. Type it once more, if you like.',

  'letter.subject': 'Something lies there for you',
  'letter.greeting': 'Hello,',
  'letter.told':
    'You asked for a mail when there is something for you. There is something to read now, at the place that opens with your code.',
  'letter.open': 'Type your code here:',
  'letter.once': 'Until you looked there, no other mail comes.',
  'letter.stop':
    'Did you not ask for this, or do you want no more mail? Say so here, and we erase this address:',

  'stop.title': 'No more mail',
  'stop.lead': 'Then we mail about this no more, and erase this address. What was shared stays.',
  'stop.yes': 'Mail me no more',
  'stopped.title': 'No more mail comes.',
  'stopped.lead':
    'With this link we keep no address any more. A mail that is on its way can still arrive. With the code who shared something can always look.',
  'broken.title': 'This link is not whole',
  'broken.lead': 'A piece is missing. Nothing changed. Tap the link in the mail itself, or copy all of it.',
  'broken.call': 'Does it not work? Call us:',
} satisfies Record<keyof typeof nl, string>
