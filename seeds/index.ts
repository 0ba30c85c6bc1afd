import { documents, goldenAnswers } from './about-us/index.ts'
import { circles } from './circles/index.ts'
import { demoGroups, papers } from './demo.ts'
import { fires } from './fires/index.ts'
import { front } from './front.ts'
import { gatherings } from './gatherings/index.ts'
import { introductions } from './introductions/index.ts'
import { meetings } from './introductions/meetings.ts'
import { notes } from './introductions/notes.ts'
import { keywords } from './keywords.ts'
import { movement } from './movement.ts'
import { people } from './people/index.ts'
import { stories } from './stories/index.ts'
import { actionTeams, rubrics, themes } from './themes.ts'
import { weeks } from './weeks/index.ts'

/** The whole example network, as data. Nothing in it exists outside this folder. */
export const exampleNetwork = {
  movement,
  front,
  circles,
  people,
  themes,
  actionTeams,
  rubrics,
  keywords,
  fires,
  introductions,
  gatherings,
  weeks,
  notes,
  meetings,
  documents,
  goldenAnswers,
  stories,
  demoGroups,
  papers,
}
