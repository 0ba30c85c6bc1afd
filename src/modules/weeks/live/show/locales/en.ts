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
  'films.on': 'Is on stage',
  'films.with-captions': 'with captions',
  'films.without-captions': 'without captions as yet',
  'films.keep':
    'Do you want a film to stay after the Week? Then keep it with this part of the programme once it is over. Everybody who can be heard in it says yes first.',
  'film.title': 'What is it called?',
  'film.title.needed': 'What is it called? Whoever follows reads this name.',
  'film.file': 'Film or sound',
  'film.file.hint': 'mp4, webm, m4a, mp3, ogg or wav, 15 MB at most.',
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

  'errors.title': 'Something is not right yet',
  'errors.line': 'Line {line}: {problem}',
  'errors.now': 'Somebody else changed this',
  'errors.conflict':
    'Somebody else saved this while you were busy. Below you see how it is now. What you typed is still in the fields.',
  long: 'This is too long. Make it a little shorter.',
}
