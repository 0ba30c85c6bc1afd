import type { Message } from '../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  'follow.title': 'Follow from another place',
  'follow.lead':
    'Are you on Mastodon or something like it? Copy this name, search for it there and choose follow. You then get the new stories of {name}.',
  'follow.private': 'Nobody gets to see that you follow.',
  link: 'Answers from elsewhere',
  title: 'Answers from elsewhere',
  lead: 'People follow {name} from another place on the web, such as Mastodon. Here you read what they write back.',
  handle: 'Whoever wants to follow searches there for {handle}.',
  shown: 'Only you see this. It does not appear on the site.',
  none: 'Nobody has written back.',
  from: 'From {name}',
  'report.from': 'A report from {name}',
  'report.lead':
    'Somebody there finds that something of yours is not right. Who it is, is often not told. It cannot be answered.',
  'report.about': 'See what it is about ({number})',
  wordless: 'There is no text with it.',
  nameless: 'somebody without a name',
  changed: 'Changed later by who wrote it',
  'open.everybody': 'Everybody can read this there.',
  'open.you': 'This was written to you alone.',
  read: 'Read it where it was written',
  throw: 'Throw this away',
  'throw.answered': 'Throw this away, and take our answer back',
  thrown: 'Thrown away.',
  back: 'Back to {name}',
  'back.desk': 'Back to the answers from elsewhere',

  'answer.link': 'Answer {name}',
  'answer.none': 'This came in before you could answer. Only new messages can be answered.',
  'answer.ours': 'Our answer',
  'answer.way': 'On its way. That usually takes a minute or two.',
  'answer.arrived': 'Arrived at the server of {name} on {day}.',
  'answer.lost':
    'Did not arrive. For ten days their server took nothing in, or their place is there no more.',
  'answer.corrected': 'Corrected since.',
  'answer.before': 'What stands here changed after our answer. Does the answer still fit?',
  'answer.signed': '— {name}',
  'answer.correct': 'Correct our answer',
  'answer.back': 'Take our answer back',
  'answer.taken': 'Our answer is gone here. We ask the other side to take it away too.',
  'answer.sent': 'Your answer is on its way.',
  'answer.resent': 'The correction is on its way.',

  'reply.title': 'Answer {name}',
  'reply.title.correct': 'Correct our answer to {name}',
  'reply.lead':
    'You answer on behalf of {movement}. Whoever reads it does not see which of you wrote. Your name stands there only if you choose so.',
  'reply.everybody':
    '{name} gets your answer. Everybody can read what {name} wrote there. So everybody can read your answer too.',
  'reply.you':
    '{name} wrote to you alone. Your answer goes to {name} alone. Whoever runs their server can read it too.',
  'reply.words': 'Your answer',
  'reply.hint': 'Write nothing that is only known within your circle.',
  'reply.sign': 'Do you want your name under it?',
  'reply.sign.yes': 'Yes, put {name} under it',
  'reply.sign.hint':
    'Your name goes along to that other place. When you leave here, we take it away there too.',
  'reply.send': 'Send the answer',
  'reply.send.correct': 'Send the correction',
  'words.missing': 'Write something first.',
  'words.long': 'This is too long. It holds 2000 letters.',

  'block.link': 'Let nothing in any more from {name}',
  'block.title': 'Let nothing in any more',
  'block.lead':
    'What they send then comes in no more, and they follow {movement} no longer. They are not told. What everybody may read they can still read.',
  'block.whom': 'From whom no more?',
  'block.person': 'From this one person',
  'block.server': 'From everybody at {server}',
  'block.server.hint': 'That also touches people who never sent you anything.',
  'block.erase': 'And what they sent before?',
  'block.erase.yes': 'Throw it away',
  'block.erase.hint': 'We then take back our answers to it too.',
  'block.go': 'Let nothing in any more',
  'block.done': 'Nothing comes in from them any more.',
  'whom.missing': 'Choose from whom nothing may come in any more.',

  'blocked.link': 'From whom nothing comes in any more',
  'blocked.title': 'From whom nothing comes in any more',
  'blocked.lead': 'We stop what they send. They notice nothing of it.',
  'blocked.none': 'Everybody can send something.',
  'blocked.person': '{name}, {handle}',
  'blocked.server': 'Everybody at {name}',
  'blocked.since': 'Since {day}',
  'blocked.end': 'Let {name} in again',
  'blocked.ended': 'What they send now comes in again. To follow, they ask anew.',
  'blocked.returned': 'Here again since {day}',
  'blocked.lost.person': 'Somebody of whom we no longer know who it is',
  'blocked.lost.server': 'A server of which we no longer know which it is',
  'blocked.lost':
    'An older copy was put back, from before you chose this. It still holds. Type the name anew, and it stands here again.',
  'blocked.lost.end': 'Let in again',
  'back.blocked': 'Back to from whom nothing comes in any more',

  'typed.link': 'Stop somebody who has not sent anything yet',
  'typed.title': 'Stop somebody',
  'typed.who': 'From whom may nothing come in?',
  'typed.hint':
    'One person: @name@server.org, or the address of their page. Everybody at a server: just server.org.',
  'typed.purpose': 'For one person we ask their server who that is. We do not say why.',
  'typed.done.person':
    'Nothing comes in any more from {name}, {handle}. Did you mean somebody else? Then you can undo it below.',
  'typed.done.server':
    'Nothing comes in any more from anybody at {name}. Did you mean another server? Then you can undo it below.',
  'typed.missing': 'Type a name or an address first.',
  'typed.wrong': 'This is no name or address. Write it like this: @name@server.org, or server.org.',
  'typed.nobody': 'Nobody at that server is called so. See whether everything is typed right.',
  'typed.silent':
    'That server does not tell us now who this is. Try again later. Or type the server alone: then you stop everybody there.',
  'typed.ours': 'This is here itself. In this way you only stop people at another place.',
  'errors.title': 'That did not work. Nothing has changed.',
} as const satisfies Record<keyof typeof nl, Message>
