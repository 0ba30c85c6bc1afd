import { type PersonalColumn, thing } from '../../../platform/registry/thing.ts'

const about = (column: string, purpose: string, sealed = false): PersonalColumn => ({
  table: 'stories.objection',
  column,
  about: 'who finds themselves in a story',
  purpose,
  retention: 'a year after it was said, or until the story is thrown away',
  ...(sealed && { sealed }),
})

/** What somebody said about themselves in a story. */
export const storyObjectionThing = thing({
  name: 'story objection',
  tables: ['stories.objection'],
  visibility:
    'Who said it, with their code, and who looks after the movement; once passed on also who writes the story, without where somebody can be reached.',
  consent: 'none: it is said to be heard by them',
  provenance: 'Somebody who read a story that is about them.',
  personalData: [
    about('said', 'Hearing which part of a story somebody finds themselves in', true),
    about('wish', 'Hearing what they would like'),
    about('reach', 'Talking with them', true),
    about('answer', 'Being told what became of it', true),
    about('long_hash', 'Coming back for the answer with the address'),
    about('short_hash', 'Coming back for the answer with the code'),
  ],
})
