import type { Room } from '../../src/platform/web/rooms.ts'
import { t } from '../text.ts'
import type { Text } from '../types.ts'

/** What the sister movement says first, in its own words. */
export const welcomes: readonly { movement: string; sentence: Text; words: Text }[] = [
  {
    movement: 'wij-blijven',
    sentence: t(
      'Wij zijn jongeren en mensen die niet weggaan als het moeilijk wordt.',
      'We are young people, and people who do not leave when it gets hard.',
    ),
    words: t(
      'Hier vertel je wat jij nodig hebt om op te groeien. Je hoeft niets mooier te maken.\n\nWie jou helpt, leest alleen wat jij hem laat lezen.',
      'Here you say what you need to grow up. You need not make anything prettier.\n\nWhoever helps you reads only what you let them read.',
    ),
  },
]

/** Both said so. */
export const sisters: readonly [string, string][] = [['een-stoel-erbij', 'wij-blijven']]

/** The sister movement begins small: nobody introduces themselves to everybody there yet. */
export const closedRooms: readonly { movement: string; closed: Room[] }[] = [
  { movement: 'wij-blijven', closed: ['introductions'] },
]

/** Where else a movement is to be found; the addresses are nobody's. */
export const elsewhere = [
  {
    movement: 'een-stoel-erbij',
    links: [
      { label: 'Mastodon', href: 'https://sociaal.example/@eenstoelerbij' },
      { label: 'LinkedIn', href: 'https://netwerk.example/een-stoel-erbij' },
    ],
  },
]
