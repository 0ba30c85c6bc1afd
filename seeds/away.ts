import { keptAwayStory } from './stories/kept-away.ts'
import type { Slug } from './types.ts'

interface KeptAway {
  story: Slug
  /** By somebody without an account. */
  objection: { said: string; daysAgo: number }
  /** Who proposed it, and when another agreed. */
  proposed: { by: Slug; daysAgo: number; forWriters: string; forObjector: string }
  agreed: { by: Slug; daysAgo: number }
  /** What its writers say, with the text as it reads now. */
  answered: { words: string; daysAgo: number }
  /** That it may be read again: waits for another. */
  back: { by: Slug; daysAgo: number; reason: string }
}

/** A story that two people kept from readers for good, and of which one of them proposes now that it may be read again. */
export const keptAway: KeptAway = {
  story: keptAwayStory.slug,
  objection: {
    said: 'Die meneer van de bel is mijn vader. Zijn val staat erin, met de dag, en het ziekenhuis. De buren begonnen er bij de bakker over. Hij kan er zelf niets meer van zeggen.',
    daysAgo: 24,
  },
  proposed: {
    by: 'bert',
    daysAgo: 22,
    forWriters:
      'In het verhaal staan de dag dat hij viel, het ziekenhuis en de gang waar hij woont. Zijn familie herkende hem meteen, en de buurt ook. Zelf kan hij er geen ja of nee meer op zeggen. Bel me gerust, dan praten we erover.',
    forObjector:
      'Niemand kan het verhaal over uw vader nog lezen. Dat hebben we met zijn tweeën besloten. Wie het schreef weet waarom, en niet van wie het kwam.',
  },
  agreed: { by: 'lotte', daysAgo: 21 },
  answered: {
    words:
      'Ik had het aan zijn dochter moeten vragen. De val, het ziekenhuis en de gang zijn eruit. Over hem staat er nu alleen nog wat op elke gang gebeurt.',
    daysAgo: 4,
  },
  back: {
    by: 'bert',
    daysAgo: 2,
    reason:
      'Ik heb de twee teksten naast elkaar gelegd. Aan deze is niemand meer te herkennen. Van mij mag het terug.',
  },
}
