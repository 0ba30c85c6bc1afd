import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, string> = {
  title: 'This time and all that follow',
  link: 'Change this time and all that follow',
  lead: 'Choose when this time is. Those that follow go along: choose another day, and they come back in the same rhythm from that day on. Change only the time, and each keeps its own day.',
  stays:
    'What has been, or does not take place, stays as it was. What it is called and where it is, you change for all times at once.',
  letters: 'Whoever signed up gets one letter with all times in it.',
  save: 'Change this and all that follow',
  saved: 'Kept. Whoever signed up gets one letter.',
  'cancel.title': 'Does none of them take place any more?',
  'cancel.do': 'Call off this time and all that follow',
  'cancel.done': 'Called off. Whoever signed up gets one letter.',
  'date.past': 'Choose a day that is still to come.',
}
