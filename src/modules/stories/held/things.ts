import { type PersonalColumn, thing } from '../../../platform/registry/thing.ts'

const about = (column: string, purpose: string, sealed = false): PersonalColumn => ({
  table: 'stories.held',
  column,
  about: 'who writes a story, and who is in it',
  purpose,
  retention: 'a year after it ended, or until the story is thrown away',
  ...(sealed && { sealed }),
})

/** That a story is held out of readers' sight while an objection is weighed. */
export const heldThing = thing({
  name: 'story held',
  tables: ['stories.held'],
  visibility:
    'Who writes the story, or shared it in two minutes, and who looks after the movement. Who objected reads until when. What readers read before lies there for nobody, until it comes back.',
  consent: 'none: who is in it asked to be heard, and its writers were told beforehand that it may be',
  provenance:
    'Who looks after the movement, while they weigh what somebody says about themselves in a story.',
  personalData: [
    about('reason', 'Telling its writers why nobody reads it', true),
    about('answer', 'Hearing its writers', true),
    {
      ...about('was', 'Letting it be read again as it was'),
      retention: 'until it comes back, two weeks at most',
    },
    {
      ...about('placed', 'The same, where sisters had it'),
      retention: 'until it comes back, two weeks at most',
    },
  ],
})
