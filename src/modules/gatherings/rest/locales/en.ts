import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: 'This time and all later times',
  link: 'Change this time and all later times',
  lead: 'Choose when this one is. The later ones move with it: if you choose another day, they continue in the same rhythm from that day. If you only change the time, each one keeps its own day.',
  stays:
    'Anything that is over or called off stays as it was. You change the name and the place for all times at once.',
  letters: 'People who signed up get one letter with all the times.',
  save: 'Change this and all later ones',
  saved: 'Saved. People who signed up get one letter.',
  'cancel.title': 'Are none of them going ahead?',
  'cancel.do': 'Call off this time and all later times',
  'cancel.done': 'Called off. People who signed up get one letter.',
  'date.past': 'Choose a day that is still to come.',
}
