import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: 'Do you want to erase everything of yours?',
  lead: 'Everything you said will then be gone from here, and your name too. Nobody can bring it back, and neither can we. Take a moment to read what happens first.',
  'lead.card':
    'Everything you said at this conversation will then be gone, and your name too. Nobody can bring it back, and neither can we. Take a moment to read what happens first.',
  rather: 'Something else instead',
  'rather.take-along': 'Download everything first',
  'rather.some': 'Take single words back, or erase them one by one',
  goes: 'This goes',
  'goes.words':
    'All your words, every version of them, and what you recorded or drew. Everywhere in this house, at once.',
  'goes.seat': 'Your name at the table, your address, what you need, and who you spoke as.',
  'goes.account': 'Your account: your name, your email address, where you were signed in, and your keys.',
  'goes.keys': 'Your card and all codes. Nothing opens with them afterwards.',
  'goes.phone':
    'Your name and the telephone number at a house or team where people could call you. The people who stay can add somebody else.',
  stays: 'This stays',
  'stays.fact':
    'That something was erased, and when. Not what it was. Where your name was, it says ‘somebody’.',
  'stays.log': 'The log: who did what and when, in numbers, without names and without words.',
  'stays.made':
    'What you wrote for others when you led a conversation or brought an answer. Without your name.',
  beyond: 'What we cannot reach any more',
  'beyond.read': 'What somebody has already read, copied or printed.',
  'beyond.typed': 'What somebody else typed about you in their own words.',
  'beyond.sent': 'Post and emails that have already gone out.',
  'beyond.backups':
    'Backups: within a few minutes your words, your address on an invitation and what you need can no longer be read in them. Your name and the email address of your account are still in them, until that backup is deleted. If such a backup is ever restored, you are erased again.',
  keeps:
    'You still have a chair at a conversation that is not over. If you lead it, ask somebody else first: afterwards nobody can get in with your name.',
  'go-on': 'Go on erasing',
  keep: 'No, keep everything',
  'sure.title': 'Are you sure?',
  'sure.lead': 'After this, everything of yours is erased. This is the last question.',
  'sure.legend': 'Erase everything',
  'sure.yes': 'Yes, erase everything of mine',
  'sure.missing': 'Tick Yes, or go back. Nothing is erased yet.',
  'sure.problem': 'Nothing is erased yet',
  'sure.do': 'Erase everything for good',
  done: 'Everything of yours is erased.',
}
