import { type PersonalColumn, thing } from '../../../platform/registry/thing.ts'

const column = (name: string, about: string, purpose: string, sealed = false): PersonalColumn => ({
  ...{ table: 'contributions.objection', column: name, about, purpose, sealed },
  retention: 'as long as the words; its key is erased with them',
})

export const objectionThing = thing({
  name: 'objection',
  tables: ['contributions.objection'],
  visibility:
    'Who said the words; until it is answered also who looks after the place. Who objects reads the answer alone, with a code.',
  consent: 'none: it is said to be heard by them',
  provenance: 'Somebody who read words that are about them.',
  personalData: [
    column('said', 'who objects', 'What somebody asks who spoke about them', true),
    column('answer', 'speaker', 'What who spoke answers', true),
    column('code_hash', 'who objects', 'Reading the answer without an account; a hash of the code'),
  ],
})
