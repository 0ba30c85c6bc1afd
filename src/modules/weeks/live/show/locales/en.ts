import type { Message } from '../../../../../platform/i18n/words.ts'
import type { nl } from './nl.ts'

export const en: Record<keyof typeof nl, Message> = {
  'film.on-stage': 'On now, to watch',
  'film.hear': 'On now, to listen to',
  'film.video': 'Film: {title}',
  'film.audio': 'Sound: {title}',
  'film.about': 'This plays right here, not on another website. It starts only when you start it.',
  'film.captions': 'Captions',
  'film.no-captions': 'This has no captions.',
  'film.open': 'Open the file',
  'film.choice': 'Which film or sound is there to watch or to listen to?',
  'film.choice.hint':
    'Everybody who follows can start it for themselves, for as long as this goes on or has a break.',
  'film.none': 'None',
  'film.gone': 'This film is gone. Choose again.',

  'films.link': 'A film or sound of your own',
  'films.title': 'A film or sound of your own',
  'films.lead':
    'Lay ready here what you want to show on stage. Nobody else sees it until you put it on stage. When this is over it can no longer be seen. A month after the Week it is gone everywhere.',
  'films.ready': 'This is laid ready',
  'films.none': 'Nothing is laid ready yet.',
  'films.add': 'Lay something ready',
  'films.add.button': 'Lay this ready',
  'films.added': 'It is laid ready. See whether it plays well.',
  'films.on': 'is on stage',
  'films.with-captions': 'with captions',
  'films.without-captions': 'without captions as yet',
  'films.keep':
    'Do you want a film to stay after the Week? Then keep it with this part of the programme once it is over. Everybody who can be heard in it says yes first.',
  'film.title': 'What is it called?',
  'film.title.needed': 'What is it called? Whoever follows reads this name.',
  'film.file': 'Film or sound',
  'film.file.hint':
    'mp4 or webm, {most} MB at most. Sound in mp3, ogg or wav 15 MB at most. Sending a large film takes a while: keep this page open until it is done.',
  'film.file.purpose':
    'We take out where and when it was recorded. Names and faces in the picture stay in it.',
  'film.needed': 'Choose a file.',
  'film.large': 'This file is too large. Make it smaller, or give an address on another website.',
  'film.agreed': 'Is this all right with who can be seen or heard in it?',
  'film.agreed.yes': 'Yes, whoever can be recognised said yes to showing it to everybody',
  'film.agreed.missing': 'First ask whoever can be seen or heard in it.',
  'film.captions.file': 'Captions as a file',
  'film.captions.hint': 'vtt or srt. For who does not hear it, or would rather read. Later is fine too.',
  'film.captions.typed': 'Captions',
  'film.captions.typed.hint':
    'First two times, such as 00:01.000 --> 00:04.000, and below them what is said then.',
  'film.change': 'Name and captions',
  'film.save': 'Save',
  'film.saved': 'This has been saved.',
  'film.preview': 'This is how it plays',
  'film.back': 'Back to what is laid ready',
  'remove.link': 'Take this away',
  'remove.title': 'Take away, for good',
  'remove.lead': '{title} goes everywhere, off the stage as well. This cannot be undone.',
  'remove.button': 'Take it away',
  'remove.done': 'It is gone.',

  'slides.title': 'Slides',
  'slides.link': 'Lay slides ready',
  'slides.lead':
    'Lay your slides ready as pictures. Nobody else sees them until you put one on the screen. Whoever follows at home then sees the same one. A month after the Week they are gone everywhere.',
  'slides.file': 'Slides, as pictures',
  'slides.file.hint':
    'png, jpg or webp. You can choose several at once, 15 MB together at most. They come in the order in which you choose them.',
  'slides.file.purpose':
    'Do you have a pdf or a presentation? Save its slides as pictures first, with Export or Save as. The file itself can stand with this part of the programme afterwards, for whoever wants to take it along. We take out where and when a picture was made.',
  'slides.agreed': 'Is this all right with whoever can be recognised on them?',
  'slides.agreed.yes': 'Yes, or nobody can be recognised',
  'slides.agreed.missing': 'First ask whoever can be recognised on them.',
  'slides.needed': 'Choose one or more pictures.',
  'slides.many': 'These are more than forty. Send them in parts.',
  'slides.large': 'Together this is too large. Send the slides in parts, or make them smaller.',
  'slides.unknown': 'We cannot read one of these files as a picture. Choose png, jpg or webp.',
  'slides.no-picture':
    'This is a pdf or a presentation, and we cannot make pictures of it here. Save its slides as png or jpg first.',
  'slides.added': 'They are laid ready. With each slide, write what there is to see on it.',
  'slide.number': 'Slide {number}',
  'slide.untold': 'A slide, without a description as yet',
  'slide.words': 'What is there to see on it?',
  'slide.words.hint':
    'In a few sentences, for who does not see it. Everybody who follows can read it. For instance: a front door with a bell, low enough for a child.',
  'slide.words.missing': 'It does not say yet what there is to see on it.',
  'slide.position': 'Order',
  'slide.position.hint': 'A number. What is lower comes first.',
  'slide.position.wrong': 'This is no number that we can use.',
  'turn.first': 'Show the first slide',
  'turn.next': 'Next slide',
  'turn.before': 'Slide before',
  'turn.none': 'Take the slide off the screen',
  'turn.here': 'Slide {number} of {of} is on the screen.',
  'turn.hidden': 'Whoever follows sees this slide only once this part has begun.',
  'screen.link': 'Large on the screen in the hall',

  'errors.title': 'Something is not right yet',
  'errors.line': 'Line {line}: {problem}',
  'errors.now': 'Somebody else changed this',
  'errors.conflict':
    'Somebody else saved this while you were busy. Below you see how it is now. What you typed is still in the fields.',
  long: 'This is too long. Make it a little shorter.',
}
