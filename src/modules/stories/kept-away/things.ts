import { type PersonalColumn, thing } from '../../../platform/registry/thing.ts'

const about = (table: 'kept_away' | 'away_proposal', column: string, purpose: string, sealed = true) =>
  ({
    table: `stories.${table}`,
    column,
    about: 'who writes a story, and who is in it',
    purpose,
    retention:
      table === 'kept_away'
        ? 'until it may be read again, or the story is thrown away'
        : 'a year after it was said, and longer for as long as the story is kept away by it',
    ...(sealed && { sealed }),
  }) satisfies PersonalColumn

/** That a story is kept from readers without an end. */
export const keptAwayThing = thing({
  name: 'story kept away',
  tables: ['stories.kept_away', 'stories.away_proposal'],
  visibility:
    'Who looks after the movement and neither writes the story nor is in it. Once two agreed: who writes it, or shared it in two minutes; who objected reads that it is so, and the reason for them.',
  consent: 'none: the law asks for it, and two people decide it with reasons to both sides',
  provenance: 'One who looks after the movement proposes it from an objection, another agrees.',
  personalData: [
    about('kept_away', 'title', 'Telling who decides about which story it is', false),
    about('kept_away', 'answer', 'Hearing its writers'),
    about('kept_away', 'shown', 'Reading the text that its writers show with that'),
    about('away_proposal', 'reason', 'Telling its writers why nobody reads it'),
    about('away_proposal', 'to_objector', 'Answering who objected'),
    {
      ...about('away_proposal', 'proposed_by', 'That two people decide it and not one twice', false),
      about: 'who looks after the movement',
    },
    {
      ...about('away_proposal', 'said_by', 'The same', false),
      about: 'who looks after the movement',
    },
  ],
})
