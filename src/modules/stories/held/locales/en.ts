import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'errors.title': 'Not done yet. What you typed is still there.',
  long: 'This is too long.',
  'reason.missing': 'Write why. Whoever wrote it reads that.',
  'answer.missing': 'Write what you would like to say.',

  hold: 'Keep the story from readers for a while',
  'hold.hint':
    'Do this only if it harms somebody that this can be read now. The story is then nowhere any more, for two weeks at most. After that it comes back by itself. If you answer earlier, it comes back at once.',
  'hold.writers':
    'Whoever wrote it hears at once, and reads why. They can say something back, change the text or take the story away.',
  'hold.reason': 'Why do you keep it away?',
  'hold.reason.hint': 'Whoever wrote it reads this. Do not write who said it.',
  'hold.go': 'Keep it away',
  'hold.done': 'The story cannot be read now. Whoever wrote it reads why.',
  'hold.cannot': 'This story cannot be kept away now: nobody reads it, or it was away not long ago.',
  'hold.now': 'The story cannot be read, until {date} at most. If you answer, it comes back at once.',
  'hold.gave': 'This is what you wrote to whoever wrote it:',
  'hold.back': 'The story could not be read for a while.',
  'hold.taken-away': 'Whoever wrote it does not let the story be read any more.',
  'hold.waits': 'The story is not back yet. Somebody in it has to say yes again first.',
  'hold.gone':
    'The time is over, but the story is not back yet. A backup of this house was put back. Whoever wrote it can let it be read again.',
  'hold.away': 'The story is away from readers for good now.',
  'hold.returned':
    'A backup of this house was put back. What you wrote to whoever wrote the story was not in it. Call whoever wrote it, if you can.',
  'hold.answer': 'Whoever wrote it says:',
  'hold.answer.none': 'Whoever wrote it has not said anything back yet.',
  objector: 'The story cannot be read now, until {date} at most. So there is time to see what is right.',

  title: 'Your story cannot be read for a while',
  lead: 'Somebody reads about themselves in it, and that is being looked at now. Until {date} at most, nobody reads “{title}”. After that it comes back by itself.',
  'lead.returned': 'Until {date} at most, nobody reads “{title}”. After that you can let it be read again.',
  why: 'Why',
  'why.who': 'This was written by whoever looks after {movement}, on {date}.',
  'why.returned':
    'Somebody reads about themselves in it, and that is being looked at. A backup of this house was put back. The reason that you were given was not in it.',
  call: 'Would you like to talk about it? Call {name}: {phone}.',
  can: 'What you can do',
  'can.nothing': 'You do not have to do anything. Then it comes back as it was.',
  'can.change':
    'You can change the text. If you let the new text be read, that is what comes back instead of the old one.',
  'can.returned':
    'What readers read is not in the backup. If you let the text be read again, it is kept ready and comes by itself when the time is over.',
  'can.change.link': 'Change the text',
  say: 'Would you like to say something back?',
  'say.label': 'What would you like to say?',
  'say.hint': 'Whoever looks after {movement} reads this. You can still change it later.',
  'say.go': 'Send it',
  'say.done': 'Whoever looks after the movement now reads it.',
  disagree:
    'Do you disagree? Say so here, or call. If you cannot work it out together, you can go to the privacy regulator, or to court.',
  leave: 'Would you rather it did not come back?',
  'leave.hint':
    'Then it stays away from readers. What you wrote stays yours. You can let it be read again later.',
  'leave.go': 'Leave it away',
  'leave.done': 'It does not come back to readers. You still have it.',
  'over.title': 'Your story could not be read for a while',
  'over.back': 'It can be read again.',
  'over.taken-away': 'You chose that it did not come back. You can always let it be read again.',
  'over.waits':
    'It is not back yet. Somebody in it does not say yes to this text now. Ask them again, and then let it be read.',
  'over.gone':
    'It does not come back by itself: a backup of this house was put back. You can let it be read again now.',
  'over.away': 'It is away from readers for good now.',
  'over.away.why': 'Read why, and what you can do',
  'over.people': 'Who is in it',
  read: 'Read the story',
  back: 'Back to writing',
  laid: 'The new text is ready. It comes back instead of the old one.',

  'notice.title': 'This cannot be read for a while',
  notice: 'Somebody reads about themselves in it. That is being looked at, until {date} at most.',
  'notice.link': 'Read why, and what you can do',
  beforehand:
    'If somebody says that this is about them, whoever looks after {movement} can keep it from readers for two weeks at most, to look at it. You are then told why at once.',

  'waits.sentence': 'A story of yours cannot be read for a while.',
  'waits.step': 'Read why',

  'letter.subject': 'Your story cannot be read for a while',
  'letter.greeting': 'Hello {name},',
  'letter.told.je':
    'A story of yours cannot be read for a while, two weeks at most. Here you read why, whom you can talk to and what you can do:',
  'letter.told.u':
    'A story of yours cannot be read for a while, two weeks at most. Here you read why, whom you can talk to and what you can do:',
  'letter.over.subject': 'What somebody said of your story has been looked at',
  'letter.over.je':
    'A story of yours could not be read for a while. That is over now. Here you read how it stands:',
  'letter.over.u':
    'A story of yours could not be read for a while. That is over now. Here you read how it stands:',
} satisfies Record<keyof typeof nl, Message>
