import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, Message> = {
  'film.on-stage': 'On now: watch',
  'film.hear': 'On now: listen',
  'film.video': 'Film: {title}',
  'film.audio': 'Sound: {title}',
  'film.about': 'This plays right here, not on another website. It only starts when you start it.',
  'film.captions': 'Captions',
  'film.no-captions': 'This has no captions.',
  'film.open': 'Open the file',
  'film.choice': 'Which film or sound can people watch or listen to?',
  'film.choice.hint':
    'Everybody who is following can start it for themselves, while this is on or having a break.',
  'film.none': 'None',
  'film.gone': 'This film is gone. Choose again.',

  'films.link': 'A film or sound of your own',
  'films.title': 'A film or sound of your own',
  'films.lead':
    'Put what you want to show on stage here. Nobody else sees it until you put it on stage. When this is over, it can no longer be seen. A month after the Week it is deleted everywhere.',
  'films.ready': 'Ready to show',
  'films.none': 'There is nothing ready yet.',
  'films.add': 'Add something',
  'films.add.button': 'Add this',
  'films.added': 'It is ready. Check that it plays properly.',
  'films.on': 'is on stage',
  'films.with-captions': 'with captions',
  'films.without-captions': 'no captions yet',
  'films.keep':
    'Do you want a film to stay after the Week? Then keep it with this part of the programme once it is over. Everybody who can be heard in it has to say yes first.',
  'film.title': 'What is it called?',
  'film.title.needed': 'What is it called? People who follow see this name.',
  'film.file': 'Film or sound',
  'film.file.hint':
    'mp4 or webm, {most} MB at most. Sound in mp3, ogg or wav 15 MB at most. Sending a large film takes a while: keep this page open until it is done.',
  'film.file.purpose': 'We remove where and when it was recorded. Names and faces in the picture stay in it.',
  'film.needed': 'Choose a file.',
  'film.large': 'This file is too large. Make it smaller, or give an address on another website.',
  'film.agreed': 'Is this all right with the people who can be seen or heard in it?',
  'film.agreed.yes': 'Yes, everybody who can be recognised said yes to showing it to everybody',
  'film.agreed.missing': 'First ask the people who can be seen or heard in it.',
  'film.captions.file': 'Captions as a file',
  'film.captions.hint':
    'vtt or srt. For people who cannot hear it, or would rather read. You can add them later.',
  'film.captions.typed': 'Captions',
  'film.captions.typed.hint':
    'First two times, such as 00:01.000 --> 00:04.000, and below them what is said then.',
  'film.change': 'Name and captions',
  'film.save': 'Save',
  'film.saved': 'This has been saved.',
  'film.preview': 'This is how it plays',
  'film.back': 'Back to what is ready',
  'remove.link': 'Remove this',
  'remove.title': 'Remove for good',
  'remove.lead': '{title} is deleted everywhere, also from the stage. This cannot be undone.',
  'remove.button': 'Remove it',
  'remove.done': 'It is gone.',

  'slides.title': 'Slides',
  'slides.link': 'Add slides',
  'slides.lead':
    'Add your slides as pictures. Nobody else sees them until you put one on the screen. People following at home then see the same one. A month after the Week they are deleted everywhere.',
  'slides.file': 'Slides, as pictures',
  'slides.file.hint':
    'png, jpg or webp. You can choose several at once, 15 MB in total at most. They are shown in the order you choose them.',
  'slides.file.purpose':
    'Do you have a pdf or a presentation? Save its slides as pictures first, with Export or Save as. You can add the file itself to this part of the programme afterwards, for people who want to download it. We remove where and when a picture was taken.',
  'slides.agreed': 'Is this all right with the people who can be recognised in them?',
  'slides.agreed.yes': 'Yes, or nobody can be recognised',
  'slides.agreed.missing': 'First ask the people who can be recognised in them.',
  'slides.needed': 'Choose one or more pictures.',
  'slides.many': 'There are more than forty. Send them in parts.',
  'slides.large': 'Together this is too large. Send the slides in parts, or make them smaller.',
  'slides.unknown': 'We cannot read one of these files as a picture. Choose png, jpg or webp.',
  'slides.no-picture':
    'This is a pdf or a presentation, and we cannot make pictures of it here. Save its slides as png or jpg first.',
  'slides.added': 'They are ready. For each slide, write what it shows.',
  'slide.number': 'Slide {number}',
  'slide.untold': 'A slide, not described yet',
  'slide.words': 'What does it show?',
  'slide.words.hint':
    'In a few sentences, for people who cannot see it. Everybody who is following can read it. For example: a front door with a bell, low enough for a child.',
  'slide.words.missing': 'It does not say yet what this slide shows.',
  'slide.position': 'Order',
  'slide.position.hint': 'A number. Lower numbers come first.',
  'slide.position.wrong': 'We cannot use this number.',
  'turn.first': 'Show the first slide',
  'turn.next': 'Next slide',
  'turn.before': 'Previous slide',
  'turn.none': 'Take the slide off the screen',
  'turn.here': 'Slide {number} of {of} is on the screen.',
  'turn.hidden': 'People following only see this slide once this part has begun.',
  'screen.link': 'Large on the screen in the hall',

  'errors.title': 'Something is not right yet',
  'errors.line': 'Line {line}: {problem}',
  'errors.now': 'Somebody else changed this',
  'errors.conflict':
    'Somebody else saved this while you were busy. Below you can see how it is now. What you typed is still in the fields.',
  long: 'This is too long. Make it a little shorter.',
}
