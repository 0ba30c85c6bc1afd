import type { Message } from '../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en = {
  title: 'The do-book',
  lead: 'Take something, try it, and make it your own. Everything here was written by people who did it themselves, even when it did not work.',
  none: 'The do-book is still empty. If you write down something you did, it can be here.',
  write: 'Write down what you did',
  more: 'See all of these',
  older: 'Older',
  back: 'To the do-book',

  'shelf.do': 'To do',
  'shelf.do.about': 'Do-sheets in three steps: try, adapt, look back. You can print them as a booklet.',
  'shelf.tried': 'Who has done this before?',
  'shelf.tried.about':
    'What houses tried. What did not work is here too. You can learn just as much from it.',
  'shelf.changed': 'What changed, and what came of it',
  'shelf.changed.about':
    'Told by people who were there. There are no scores, and nobody ranks above anybody else.',
  'shelf.methods': 'Methods',
  'shelf.methods.about': 'Who they are for, how they work, and what we really know about them.',
  'shelf.tools': 'Finding out together',
  'shelf.tools.about': 'Tools, and what to watch for when you use them.',
  'shelf.texts': 'Letters and texts you can use',
  'shelf.texts.about': 'Change them until they sound the way you talk.',
  'shelf.teaching': 'For education',
  'shelf.teaching.about': 'Lessons, with questions for teachers.',
  'shelf.seen': 'To watch and listen to',
  'shelf.seen.about': 'Presentations and recordings, with the text to read.',
  'founding.title': 'Where this began',
  'founding.about':
    'The dream, how we work and the founding document, with everything that has changed since.',
  'founding.link': 'About {movement}',

  'tried.find': 'Find out who has tried this before',
  'tried.theme': 'On which theme?',
  'tried.sector': 'In which kind of care?',
  'tried.any': 'It does not matter',
  'tried.go': 'Find',
  'tried.search': 'Search by words',
  'tried.none': 'Nobody has written this down yet. Perhaps you will be the first.',
  'tried.helped': 'What helped',
  'tried.pinched': 'Where it pinched',
  'tried.ask': 'Ask {circle}',

  'booklet.link': 'Print this as a booklet',
  'booklet.print': 'Print this booklet',
  'booklet.how':
    'These are pages of A5. When you print, choose two pages per sheet, or ‘booklet’, and fold it.',
  'booklet.read': 'Back to the sheet',
  'booklet.kind': 'Do-sheet',
  'booklet.notes': 'What we changed',
  'booklet.notes.about': 'Write down what you did differently, and for whom.',
  'booklet.went': 'How it went',
  'booklet.went.about': 'When you did it, with whom, and what you noticed.',
  'booklet.people': 'Who joined in?',
  'booklet.people.about': 'And whom would you like to ask next time?',
  'booklet.own': 'What you want to remember',
  'booklet.own.about': 'Write, draw or paste.',
  'booklet.from': 'Made by {names}, on {date}.',
  'booklet.short': 'In short',
  'booklet.where': 'You can find this, with anything added later, at:',
  'booklet.scan': 'Read this on a screen',
  'booklet.call': 'Do you have a question, or would you like to tell us how it went? {name}, {phone}.',
  'booklet.copied':
    'What is on paper we can no longer change. Check on a screen whether this is still right.',
} satisfies Record<keyof typeof nl, Message>
