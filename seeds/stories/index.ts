import { articles } from './articles.ts'
import { orchard } from './boomgaard.ts'
import { askedByName } from './by-name.ts'
import { english } from './english.ts'
import { failures } from './failures.ts'
import { gatherings } from './gatherings.ts'
import { guides } from './guides.ts'
import { keptAwayStory } from './kept-away.ts'
import { kit } from './kit.ts'
import { letter } from './letter.ts'
import { methods } from './methods.ts'
import { moments } from './moments.ts'
import { neighbours } from './neighbours.ts'
import { night } from './night.ts'
import { otherLanguages } from './other-languages.ts'
import { reporting } from './reporting.ts'
import { said } from './said.ts'
import { sister } from './sister.ts'
import { teaching } from './teaching.ts'
import type { Story } from './types.ts'
import { underANo } from './under-a-no.ts'

/** Everything there is to read, drafts too. */
export const stories: readonly Story[] = [
  ...moments,
  ...night,
  orchard,
  ...reporting,
  ...said,
  underANo,
  keptAwayStory,
  askedByName,
  letter,
  ...failures,
  ...neighbours,
  ...articles,
  ...sister,
  ...methods,
  ...gatherings,
  ...kit,
  ...guides,
  ...teaching,
  ...english,
  ...otherLanguages,
]
