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
    tables: ['weeks.afterword'],
    visibility: 'Everybody.',
    consent: 'none: a movement says how its Week was, and its page asks to name nobody who was not asked',
    provenance: 'Written by the makers of the Week.',
    personalData: [],
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
