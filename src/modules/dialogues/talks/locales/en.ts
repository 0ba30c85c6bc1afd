import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Talking beforehand',
  lead: 'A talk beforehand makes it safer. Begin well in time, and call everyone again a week before.',
  quiet:
    'With whom you spoke beforehand, only you see. The list says nothing about who will tell something. The listeners together are also seen by who prepares and facilitates this conversation with you.',
  none: 'Nobody has been invited yet. After that it says here whom you talk to beforehand.',
  behind:
    'You listen to this conversation. Whoever facilitates it speaks with those who will tell. That is not shown here.',
  invited:
    'You came in with an invitation. With it you do not see here whom you talk to beforehand: somebody else may hold it too. Keep it in an account of your own, and you do.',
  listeners: 'The listeners, together',
  nameless: 'Somebody without a name',
  'not-yet': 'Not spoken yet',
  talked: 'Spoken on {date}',
  tick: 'Fill in',
  change: 'Change',
  back: 'Back to the conversation',
  'say.speaker': 'What do you tell beforehand?',
  'say.speaker.1': 'How the chairs stand, who sits behind, and that they are silent.',
  'say.speaker.2': 'That you only tell what you want to, and may leave at any time.',
  'say.speaker.3': 'That what you say changes nothing in your care, and that a letter will come.',
  'say.listeners': 'What do you tell who listens?',
  'say.listeners.1': 'You listen. You do not respond. Not with your face either.',
  'say.listeners.2': 'At the end you may ask about what was not clear. No explaining, no defending.',
  'say.listeners.3': 'You ask nobody in the corridor later who meant what.',
  date: 'When did you speak?',
  'date.hint': 'Not yet? Leave it empty.',
  'date.wrong': 'We cannot read this day. Write it like this: 2027-03-25.',
  'date.ahead': 'This day is still to come. Fill it in once you have spoken.',
  note: 'Something to remember',
  'note.hint':
    'For example: a chair near the door, somebody beside them. Write nothing that you would not let them read.',
  'note.purpose': 'Only you can read this. Who facilitates after you cannot either.',
  'note.purpose.listeners': 'Only who prepares and facilitates can read this.',
  'note.long': 'This does not fit. Make it shorter than 1000 characters.',
  keep: 'Keep this',
  kept: 'Kept.',
} satisfies Record<keyof typeof nl, Message>
