import type { Slug } from '../types.ts'

/** Somebody who supports a circle, or was asked whether they may be named. */
export interface Supporter {
  circle: Slug
  /** Absent: somebody without an account here. */
  person?: Slug
  name: string
  role: string
  words?: string
  asks?: string
  since?: number
  until?: number
  thanks?: boolean
  /** Beside it stands how they introduce themselves. */
  shows?: boolean
  /** Absent: asked, and no answer yet. */
  yes?: { how: 'account' | 'paper' | 'telephone' | 'spoken'; daysAgo: number }
}

export const supporters: readonly Supporter[] = [
  {
    circle: 'een-stoel-erbij',
    person: 'lotte',
    name: 'Lotte Smeets',
    role: 'Doorverbinder',
    words: 'Ik neem de telefoon op, en weet meestal wie je zoekt.',
    asks: 'wie waar iets over weet',
    since: 2021,
    shows: true,
    yes: { how: 'account', daysAgo: 400 },
  },
  {
    circle: 'een-stoel-erbij',
    person: 'daan',
    name: 'Daan Kuiper',
    role: 'Procesbegeleider',
    words: 'Ik zit naast wie een gesprek leidt. Vaak zeg ik niets. Dat is het moeilijkste.',
    asks: 'een gesprek voorbereiden, of erbij zitten',
    since: 2022,
    shows: true,
    yes: { how: 'account', daysAgo: 380 },
  },
  {
    circle: 'een-stoel-erbij',
    name: 'Truus van Dijk',
    role: 'De koffie en de sleutels',
    words: 'Ik ben er een uur eerder. Dan is het warm als je binnenkomt.',
    since: 2023,
    yes: { how: 'telephone', daysAgo: 90 },
  },
  {
    circle: 'een-stoel-erbij',
    person: 'henk',
    name: 'Henk',
    role: 'Fotograaf van de Week',
  },
  {
    circle: 'een-stoel-erbij',
    name: 'Bertus Hoekstra',
    role: 'De eerste website',
    since: 2020,
    until: 2023,
    thanks: true,
    yes: { how: 'paper', daysAgo: 500 },
  },
  {
    circle: 'regio-oost',
    person: 'council',
    name: 'Toos Wagenaar',
    role: 'Verbinder van de regio',
    words: 'Ik ken de dorpen, en wie er een zaaltje heeft.',
    asks: 'een eerste kennismaking',
    since: 2024,
    yes: { how: 'account', daysAgo: 60 },
  },
]

/** Whom circles look for, and who would like to. */
export interface Wanted {
  circle: Slug
  role: string
  about: string
  replies?: readonly { person: Slug; name: string; words: string; reach: string; daysAgo: number }[]
}

export const wantedRoles: readonly Wanted[] = [
  {
    circle: 'een-stoel-erbij',
    role: 'Iemand die verhalen opschrijft',
    about: 'Ongeveer een middag in de maand. Je hoeft geen schrijver te zijn. Wel iemand die stil kan zijn.',
    replies: [
      {
        person: 'stranger',
        name: 'Iris',
        words: 'Ik schrijf al jaren brieven voor mijn buren.',
        reach: '085 000 09 12',
        daysAgo: 3,
      },
    ],
  },
  {
    circle: 'regio-oost',
    role: 'Iemand met een aanhanger',
    about: 'Twee keer per jaar moeten er veertig stoelen naar een ander dorp.',
  },
]
