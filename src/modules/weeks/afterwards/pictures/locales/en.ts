import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, Message> = {
  title: 'Pictures of the Week',
  shown: 'What it looked like',
  lead: 'Everybody can see these pictures, on the page about how the Week was.',
  link: 'Pictures of the Week',
  back: 'Back to what you wrote',
  list: 'These pictures are on the page',
  none: 'There are no pictures on the page yet. That is fine.',
  add: 'Add a picture',
  'add.button': 'Add this picture',
  'add.done': 'The picture has been added. Everybody can see it.',
  file: 'Picture',
  'file.hint': 'jpg, png or webp, 10 MB at most.',
  'file.purpose': 'We remove where, when and with what the picture was taken.',
  words: 'What does it show?',
  'words.hint':
    'In a few sentences, for people who cannot see it. Do not name anybody. For example: two empty chairs side by side, with a cup of coffee on the floor.',
  recognisable: 'Can anybody be recognised in it?',
  'recognisable.nobody': 'No, nobody',
  'recognisable.asked': 'Yes, and everybody who can be recognised said yes to this page',
  'recognisable.hint': 'People can be recognised from behind too, by a coat or a wheelchair. Ask them first.',
  'recognisable.missing':
    'Choose one of the two. Without a yes from everybody who can be recognised, the picture cannot be shown here.',
  position: 'Order',
  'position.hint': 'A number. Lower numbers come first.',
  'position.wrong': 'We cannot use this number.',
  number: 'Picture {number}',
  one: 'A picture of the Week',
  save: 'Save',
  saved: 'This has been saved.',
  remove: 'Remove this picture',
  'remove.about':
    'If somebody in it no longer wants this, remove it straight away. It will be gone everywhere, and this cannot be undone.',
  removed: 'The picture is gone, everywhere.',
  objection: 'Are you in a picture and do you not want that? Call us, and we will remove it straight away.',

  'errors.title': 'Something is not right yet',
  'errors.conflict':
    'Somebody else saved this while you were busy. Below you can see how it is now. What you typed is still in the fields.',
  'words.needed': 'Write what the picture shows. Otherwise people who cannot see it miss out.',
  long: 'This is too long. Make it a little shorter.',
  'photo.none': 'Choose a picture.',
  'photo.large': 'This picture is too large. Choose a smaller one.',
  'photo.unknown': 'We cannot read this file as a picture. Choose another.',
  'media.full': 'There is no room for pictures now. Try again later.',
  'media.away': 'The picture could not be saved. Try again in a moment.',
}
