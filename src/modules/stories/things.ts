import type { Thing } from '../../platform/registry/thing.ts'
import { storyObjectionThing } from './about-me/things.ts'
import { heldThing } from './held/things.ts'
import { keptAwayThing } from './kept-away/things.ts'
import { pictureThings } from './pictures/things.ts'
import { reactionThings } from './reactions/things.ts'
import { sharedMailThings } from './share/mail/things.ts'
import { sharedThings } from './share/things.ts'
import { placedStoryThing } from './sisters/things.ts'
import { takenOverThing } from './taking-over/things.ts'
import { storyThing } from './writing/things.ts'

/** What this room keeps: what people wrote for others to read, and what came with it. */
export const storyThings: readonly Thing[] = [
  storyThing,
  placedStoryThing,
  takenOverThing,
  ...pictureThings,
  ...sharedThings,
  ...sharedMailThings,
  ...reactionThings,
  storyObjectionThing,
  heldThing,
  keptAwayThing,
]
