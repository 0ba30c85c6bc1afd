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
]
