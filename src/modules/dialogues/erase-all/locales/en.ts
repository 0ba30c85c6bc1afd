import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: 'Do you want to erase everything of yours?',
  lead: 'Then everything you said is gone from here, and your name too. Nobody can bring it back, and neither can we. First read calmly what happens.',
  'lead.card':
    'Then everything you said at this conversation is gone, and your name too. Nobody can bring it back, and neither can we. First read calmly what happens.',
  rather: 'Rather something else',
  'rather.take-along': 'Take everything along first',
  'rather.some': 'Take single words back, or erase them one by one',
  goes: 'This goes',
  'goes.words':
    'All your words, every version of them, and what you recorded or drew. Everywhere in this house, at once.',
  'goes.seat': 'Your name at the table, your address, what you need, and from where you spoke.',
  'goes.account': 'Your account: your name, your mail address, where you were signed in, and your keys.',
  'goes.keys': 'Your card and all codes. Nothing opens with them afterwards.',
  'goes.phone':
    'Your name and the telephone number at a house or team where you were the one to call. Whoever stays can write down another.',
  stays: 'This stays',
  'stays.fact':
    'That something was erased, and when. Not what it was. Where your name stood, it says somebody.',
  'stays.log': 'The log: who did what and when, in numbers, without names and without words.',
  'stays.made':
    'What you wrote for others when you led a conversation or brought an answer. Without your name.',
  beyond: 'We cannot reach this any more',
  'beyond.read': 'What somebody already read, copied out or printed.',
  'beyond.typed': 'What somebody else typed about you, in a text of their own.',
  'beyond.sent': 'Post and mail that has left already.',
  'beyond.backups':
    'Backups: within a few minutes your words, your address with an invitation and what you need can no longer be read in them. Your name and the mail address of your account still stand in them, until that copy is thrown away. When such a copy is put back, the house erases you again.',
  keeps:
    'You still have a chair at a conversation that is not over. Do you lead it? Then ask somebody else first: afterwards nobody gets in with your name.',
  'go-on': 'Go on erasing',
  keep: 'No, I keep it',
  'sure.title': 'Are you sure?',
  'sure.lead': 'After this everything of yours is erased. This is the last question.',
  'sure.legend': 'Erase everything',
  'sure.yes': 'Yes, erase everything of mine',
  'sure.missing': 'Tick Yes, or go back. Nothing is erased yet.',
  'sure.problem': 'Nothing is erased yet',
  'sure.do': 'Erase everything for good',
  done: 'Everything of yours is erased.',
}
