import { type Thing, thing } from '../../../platform/registry/thing.ts'

const asked = (column: string, purpose: string) => ({
  table: 'weeks.live_question',
  column,
  about: 'who asks something of a stage',
  purpose,
  retention: 'until thirty days after the Week',
})

export const liveThings: readonly Thing[] = [
  thing({
    name: 'live question',
    tables: ['weeks.live_question'],
    visibility:
      'Who leads that session. On stage: everybody. Behind its code: what became of it, for who asked.',
    consent: 'By sending it: its page says who reads it, and that it may be put on stage as it is.',
    provenance: 'Asked by anybody who follows a session of the Week, without an account or a name.',
    personalData: [
      asked('words', 'To answer it on stage, or afterwards. Sealed.'),
      asked('code_hash', 'To tell who asked what became of it.'),
      asked('asked_at', 'To read questions in the order in which they were asked.'),
    ],
  }),
  thing({
    name: 'stage show',
    tables: ['weeks.live_show', 'weeks.live_show_piece'],
    visibility: 'Who leads that session. While it is on stage, and until the session is over: everybody.',
    consent:
      'Who lays a film or slides ready says that whoever can be recognised said yes to showing it to everybody. To be kept as a recording it needs the yes of each who speaks there.',
    provenance: 'Laid ready by who leads a session of the Week.',
    personalData: [
      {
        table: 'weeks.live_show',
        column: 'captions',
        about: 'who is heard in a film that a stage shows',
        purpose: 'To let everybody read what is said in it. Sealed, as is its file.',
        retention: 'until who leads the stage takes it away, or thirty days after the Week',
      },
    ],
  }),
]
