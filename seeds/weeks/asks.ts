import type { AskStep } from '../../src/modules/weeks/schema.ts'
import type { Slug } from '../types.ts'

/** What the makers of a Week say to the houses: in one language, as they would. Days count from today. */
export const calls: readonly { week: Slug; words: string; until: number }[] = [
  {
    week: 'this',
    words:
      'Doe je iets bij jullie thuis die week? Het hoeft niet groot te zijn. Een pan soep en een open deur is genoeg.',
    until: 20,
  },
]

/** What houses ask. */
export interface SeedAsk {
  slug: Slug
  week: Slug
  house: Slug
  asker: Slug
  /** Counted from the Monday. */
  day: number
  at: string
  until: string
  title: string
  about: string
  forWhom: string
  place: string
  way: string
  most?: number
  needs: string
  /** Taken is not among them: that has its place in the draft and with the house. */
  step: Exclude<AskStep, 'taken'>
  answer?: string
  /** Days from today. */
  days: number
}

export const asks: readonly SeedAsk[] = [
  {
    ...{ slug: 'thee-op-de-kade', week: 'this', house: 'de-overzet', asker: 'petra', day: 1 },
    ...{ at: '15:00', until: '16:30', title: 'Thee op de kade', step: 'waiting', days: -3 },
    about: 'We zetten de deur open en schenken thee. Wie hier woont vertelt wat die wil, of niets.',
    forWhom: 'Voor buren, en voor wie zich afvraagt hoe het hier is.',
    place: 'De Overzet, aan de kade',
    way: 'Vanaf de pont zie je de vlag hangen.',
    most: 15,
    needs: 'Acht klapstoelen, en iemand die bij de pont staat.',
  },
  {
    ...{ slug: 'trap-op-trap-af', week: 'this', house: 'zeven-treden', asker: 'wendy', day: 3 },
    ...{ at: '10:00', until: '11:00', title: 'Trap op, trap af', step: 'waiting', days: -1 },
    about: 'Loop een uur mee met iemand die hier elke dag de trap neemt.',
    forWhom: 'Voor wie zelf ook wel eens haast heeft.',
    place: 'Zeven Treden, bij de voordeur',
    way: '',
    needs: '',
  },
  {
    ...{ slug: 'nachtwandeling', week: 'this', house: 'de-overzet', asker: 'petra', day: 0 },
    ...{ at: '21:00', until: '22:30', title: 'Een wandeling in het donker', step: 'no', days: -10 },
    about: 'Langs het water, met een zaklamp.',
    forWhom: '',
    place: 'De Overzet, aan de kade',
    way: '',
    needs: 'Zaklampen.',
    answer:
      'Mooi bedacht. Op maandagavond is de opening, en dan zijn de meeste mensen al onderweg naar huis. Lukt het op een andere avond, vraag het dan nog eens.',
  },
  {
    ...{ slug: 'pannenkoeken', week: 'this', house: 'de-overzet', asker: 'petra', day: 4 },
    ...{ at: '17:00', until: '19:00', title: 'Pannenkoeken', step: 'withdrawn', days: -6 },
    about: 'Met z’n allen bakken, tot het beslag op is.',
    forWhom: 'Voor iedereen die trek heeft.',
    place: 'De Overzet, aan de kade',
    way: '',
    needs: 'Een tweede fornuis.',
  },
]
