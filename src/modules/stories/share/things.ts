import { type Thing, thing } from '../../../platform/registry/thing.ts'

const about = (table: string, column: string, purpose: string, sealed = false) => ({
  table: `stories.${table}`,
  column,
  about: 'who shared it, and who is told of in it',
  purpose,
  retention:
    'until it is taken back, or a year after it was shared where it is not read and no story began with it',
  ...(sealed && { sealed }),
})

/** What people shared in two minutes. */
export const sharedThings: readonly Thing[] = [
  thing({
    name: 'shared',
    tables: ['stories.shared', 'stories.shared_media'],
    visibility:
      'Who shared it, with their code or their account, and who looks after the movement. What it became is a story.',
    consent:
      'Who shared it says how far it may go, and yes to the words in which it will be read; theirs, or said elsewhere and written down.',
    provenance: 'Shared by anybody, with or without an account.',
    personalData: [
      about(
        'shared',
        'person_id',
        'Finding back what one shared with an account, and being told that it was answered',
      ),
      about('shared', 'content', 'Looking along with what somebody shared', true),
      about('shared', 'proposal', 'Saying yes to how it will be read', true),
      about('shared', 'answer', 'Being told what became of it', true),
      about('shared', 'question', 'Being asked one thing about it', true),
      about('shared', 'reply', 'Answering that', true),
      about('shared', 'yes_how', 'Knowing that they said yes, and how'),
      about('shared', 'long_hash', 'Coming back to it with the address'),
      about('shared', 'short_hash', 'Coming back to it with the code'),
      about('shared_media', 'file_id', 'Seeing or hearing what was shared; the file is sealed'),
      about('shared_media', 'body', 'The same, in the example network', true),
    ],
  }),
]
