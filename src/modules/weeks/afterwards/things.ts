import { type Thing, thing } from '../../../platform/registry/thing.ts'

const said = (column: string, purpose: string) => ({
  table: 'weeks.keepsake_yes' as const,
  column,
  about: 'who speaks at the Week',
  purpose,
  retention: 'as long as what they said yes to is kept',
})

export const afterThings: readonly Thing[] = [
  thing({
    name: 'afterword',
    tables: ['weeks.afterword', 'weeks.afterword_picture'],
    visibility: 'Everybody.',
    consent:
      'A movement says how its Week was, and its page asks to name nobody who was not asked. With each picture its makers say that nobody can be recognised on it, or that everybody who can said yes; taken away, it is gone with its key.',
    provenance: 'Written by the makers of the Week.',
    personalData: [
      {
        table: 'weeks.afterword_picture',
        column: 'body',
        about: 'who can be recognised on a picture of the Week',
        purpose: 'To show how it was. Sealed, as is its file.',
        retention: 'until the makers take it away, which they do when somebody on it asks',
      },
    ],
  }),
  thing({
    name: 'keepsake',
    tables: ['weeks.keepsake', 'weeks.keepsake_piece', 'weeks.keepsake_yes'],
    visibility:
      'Once everybody who was asked said yes, and until the earliest day that one of them named: everybody. Before: the makers of the Week, and who is asked with their account.',
    consent:
      'A yes of each who speaks in it, with how and when it was given, and until when. Taken back, it is gone at once with its key.',
    provenance: 'Kept by the makers of the Week, of a session that was.',
    personalData: [
      {
        table: 'weeks.keepsake',
        column: 'words',
        about: 'who speaks at the Week',
        purpose: 'To let everybody read what is said in a recording. Sealed, as is its file.',
        retention: 'until one of those who speak in it takes their yes back, or its day is over',
      },
      said('yes_on', 'That they said yes to its being kept, and when.'),
      said('yes_how', 'How they said yes.'),
      said('until', 'Until when they allow it.'),
    ],
  }),
]
