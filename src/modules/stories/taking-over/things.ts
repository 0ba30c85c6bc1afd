import { thing } from '../../../platform/registry/thing.ts'

export const takenOverThing = thing({
  name: 'story of another site',
  tables: ['stories.taken_over', 'stories.old_address', 'stories.taken_over_keyword'],
  visibility:
    'Where a story could be read before is known to whoever may read it; what came from where, to nobody.',
  consent: 'none: these are hashes of addresses, and the story itself is as its own',
  provenance: 'Written when another site is taken over.',
  personalData: [],
})
