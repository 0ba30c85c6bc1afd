import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, Message> = {
  title: 'Pictures with the impression',
  shown: 'What it looked like',
  lead: 'Everybody sees these pictures, on the page about how the Week was.',
  link: 'Pictures with the impression',
  back: 'Back to what you wrote',
  list: 'These pictures stand with it',
  none: 'No pictures stand with it yet. It may stay that way.',
  add: 'Add a picture',
  'add.button': 'Add this picture',
  'add.done': 'The picture stands with it. Everybody sees it.',
  file: 'Picture',
  'file.hint': 'jpg, png or webp, 10 MB at most.',
  'file.purpose': 'We take out where, when and with what the picture was made.',
  words: 'What is there to see on it?',
  'words.hint':
    'In a few sentences, for who does not see it. Name nobody. For instance: two empty chairs side by side, with a cup of coffee on the floor.',
  recognisable: 'Can anybody be recognised on it?',
  'recognisable.nobody': 'No, nobody',
  'recognisable.asked': 'Yes, and everybody who can be said yes to this page',
  'recognisable.hint':
    'Somebody can be recognised from behind as well, by a coat or a wheelchair. Then ask them first.',
  'recognisable.missing':
    'Choose one of the two. Without a yes of whoever can be recognised the picture cannot stand here.',
  position: 'Order',
  'position.hint': 'A number. What is lower comes first.',
  'position.wrong': 'This is no number that we can use.',
  number: 'Picture {number}',
  one: 'A picture with the impression',
  save: 'Save',
  saved: 'This has been saved.',
  remove: 'Take this picture away',
  'remove.about':
    'Does somebody who is on it not want this any more? Then take it away at once. It is gone everywhere then, and this cannot be undone.',
  removed: 'The picture is gone, everywhere.',
  objection: 'Are you on a picture and do not want that? Call us, and we take it away at once.',

  'errors.title': 'Something is not right yet',
  'errors.conflict':
    'Somebody else saved this while you were busy. Below you see how it is now. What you typed is still in the fields.',
  'words.needed': 'Write what there is to see on it. Who does not see it has nothing otherwise.',
  long: 'This is too long. Make it a little shorter.',
  'photo.none': 'Choose a picture.',
  'photo.large': 'This picture is too large. Choose a smaller one.',
  'photo.unknown': 'We cannot read this file as a picture. Choose another.',
  'media.full': 'There is no room for pictures now. Try again later.',
  'media.away': 'The picture could not be kept. Try again in a moment.',
}
