import { type Thing, thing } from '../../../platform/registry/thing.ts'

const about = (column: string, purpose: string, sealed = false) => ({
  table: 'stories.reaction',
  column,
  about: 'who sent it',
  purpose,
  retention:
    'until its sender takes it back, or a year after it was sent where it does not stand under the story',
  ...(sealed && { sealed }),
})

/** What readers asked and told who wrote something. */
export const reactionThings: readonly Thing[] = [
  thing({
    name: 'reaction',
    tables: ['stories.reaction'],
    visibility:
      'Its sender, with their code or their account, and the writers of its story until they lay it aside, or who looks after the movement where none of them has an account; once it stands under the story, who reads that. Where its sender can be reached nobody reads.',
    consent:
      'Its sender says whether it may stand under the story; a writer decides whether it does, and whether their answer stands below it.',
    provenance: 'Sent by who read something, to who wrote it.',
    personalData: [
      about('person_id', 'Finding back what one sent with an account, and sending the answer'),
      about('content', 'Reading what was asked or said', true),
      about('mail', 'Sending the answer', true),
      about('answer', 'Reading what was said back, and sending it where an address is known', true),
      about('long_hash', 'Coming back to it with the address, to read the answer and to take it back'),
      about('short_hash', 'Coming back to it with the code, to read the answer and to take it back'),
    ],
  }),
]
