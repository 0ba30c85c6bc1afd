import type { Message } from '../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'Talking beforehand',
  lead: 'A talk beforehand makes it safer. Begin in good time, and call everyone again a week before.',
  quiet:
    'Only you can see who you spoke with beforehand. The list says nothing about who is going to speak. The talk with the listeners as a group can also be seen by the people who prepare and facilitate this conversation with you.',
  none: 'Nobody has been invited yet. After that you will see here who to talk to beforehand.',
  behind:
    'You are a listener in this conversation. The facilitator talks with the people who are going to speak. That is not shown here.',
  invited:
    'You came in with an invitation. With that, you cannot see here who to talk to beforehand: somebody else may have it too. If you save it to your own account, you can.',
  listeners: 'The listeners, together',
  nameless: 'Somebody without a name',
  'not-yet': 'Not talked yet',
  talked: 'Talked on {date}',
  tick: 'Fill in',
  change: 'Change',
  back: 'Back to the conversation',
  'say.speaker': 'What do you tell them beforehand?',
  'say.speaker.1': 'How the chairs are placed, who sits behind, and that they are silent.',
  'say.speaker.2': 'That they only say what they want to, and can leave at any time.',
  'say.speaker.3': 'That what they say changes nothing in their care, and that a letter will come.',
  'say.listeners': 'What do you tell the listeners?',
  'say.listeners.1': 'You listen. You do not respond. Not even with your face.',
  'say.listeners.2': 'At the end you may ask about what was not clear. No explaining, no defending.',
  'say.listeners.3': 'You do not ask anybody in the corridor later who meant what.',
  date: 'When did you talk?',
  'date.hint': 'Not yet? Leave it empty.',
  'date.wrong': 'We cannot read this day. Write it like this: 2027-03-25.',
  'date.ahead': 'This day is still to come. Fill it in once you have talked.',
  note: 'Something to remember',
  'note.hint':
    'For example: a chair near the door, somebody beside them. Do not write anything that you would not let them read.',
  'note.purpose': 'Only you can read this. Not even somebody who takes over from you.',
  'note.purpose.listeners': 'Only the people who prepare and facilitate can read this.',
  'note.long': 'This is too long. Keep it under 1000 characters.',
  keep: 'Save this',
  kept: 'Saved.',
} satisfies Record<keyof typeof nl, Message>
