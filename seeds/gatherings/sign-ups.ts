import type { NeedKind } from '../../src/modules/gatherings/sign-up/needs.ts'
import type { Slug } from '../types.ts'

/** Somebody's answer to one time of a gathering. */
export interface SignUp {
  gathering: Slug
  /** Which time, counted from 0. */
  time?: number
  /** With an account; else by what they are called. */
  person?: Slug
  name: string
  /** Where they come, where it is held in several places: which of them, counted from 0, or from afar. */
  at?: number | 'afar'
  answer: 'yes' | 'maybe' | 'no'
  /** Themselves counted in. */
  people?: number
  companions?: string
  needs?: NeedKind[]
  words?: string
  /** Said yes when it was full. */
  waits?: boolean
  came?: boolean
  /** A letter on paper, for who has no mail address: what it is about, and whether it was given. */
  paper?: { about: 'standing' | 'changed'; given?: boolean }
}

/** How many there is room for; where it is not said, enough. */
export const room: Readonly<Record<Slug, number>> = {
  'training-gesprek-leiden': 12,
  'open-dag-zomerhek': 60,
  'familieavond-zomerhek': 24,
}

const training = (name: string, more: Partial<SignUp> = {}): SignUp => ({
  gathering: 'training-gesprek-leiden',
  name,
  answer: 'yes',
  ...more,
})

const lookBack = (name: string, more: Partial<SignUp>): SignUp => ({
  gathering: 'terugblik-op-het-jaar',
  name,
  answer: 'yes',
  ...more,
})

export const signUps: SignUp[] = [
  training('Daan Kuiper', { person: 'daan', needs: ['quiet-room'] }),
  training('Joost Verbruggen', { person: 'joost' }),
  training('Ilse de Ruiter', { person: 'researcher', needs: ['diet'], words: 'Geen noten.' }),
  training('Gerda Timmer'),
  training('Wim Hoekstra', { people: 2, companions: 'mijn zus Riet' }),
  training('Anouk Baas', { needs: ['transport'] }),
  training('Sjoerd Veldman'),
  training('Tineke Prins', { needs: ['interpreter'], words: 'Een schrijftolk.' }),
  training('Rachid Amrani', { people: 2 }),
  training('Ellen Kok'),
  training('Petra van Dongen', { person: 'petra', waits: true }),
  training('Bram Dekker', { waits: true, needs: ['companion'] }),
  training('Fenna de Wit', { answer: 'maybe' }),
  training('Kees Bakker', { answer: 'no' }),
  { gathering: 'open-dag-zomerhek', name: 'Mina Haddad', person: 'mina', answer: 'yes', people: 2 },
  {
    gathering: 'open-dag-zomerhek',
    name: 'Henk Mulder',
    person: 'henk',
    answer: 'yes',
    people: 4,
    companions: 'de buren van nummer 6',
  },
  {
    gathering: 'open-dag-zomerhek',
    name: 'Truus Aalbers',
    answer: 'yes',
    needs: ['transport'],
    words: 'Ik zit in een rolstoel.',
  },
  { gathering: 'open-dag-zomerhek', name: 'Omar Benali', person: 'omar', answer: 'maybe' },
  {
    gathering: 'familieavond-zomerhek',
    name: 'Gerrit Bos',
    person: 'bos',
    answer: 'yes',
    people: 2,
    companions: 'mijn dochter',
    needs: ['diet'],
    words: 'Zacht eten.',
  },
  { gathering: 'familieavond-zomerhek', name: 'Lies Vonk', answer: 'yes', people: 3 },
  lookBack('Noor van Velzen', { person: 'noor', answer: 'maybe' }),
  lookBack('Samira El Idrissi', { person: 'samira', at: 0 }),
  lookBack('Mina Haddad', { person: 'mina', at: 0, people: 2, companions: 'mijn broer', needs: ['diet'] }),
  lookBack('Gerrit Bos', { person: 'bos', at: 0, needs: ['diet', 'transport'], words: 'Zacht eten.' }),
  lookBack('Jannie Smit', {
    at: 1,
    people: 2,
    companions: 'mijn buurvrouw',
    needs: ['diet'],
    paper: { about: 'standing', given: true },
  }),
  lookBack('Wim Hoekstra', { at: 1, paper: { about: 'standing' } }),
  lookBack('Truus Aalbers', {
    at: 1,
    needs: ['transport'],
    words: 'Ik zit in een rolstoel.',
    paper: { about: 'changed' },
  }),
  lookBack('Lies Vonk', { at: 1, waits: true, paper: { about: 'standing', given: true } }),
  lookBack('Henk Mulder', { person: 'henk', at: 2 }),
  lookBack('Omar Benali', { person: 'omar', at: 'afar' }),
  lookBack('Ilse de Ruiter', {
    person: 'researcher',
    at: 'afar',
    needs: ['interpreter'],
    words: 'Een schrijftolk.',
  }),
  { gathering: 'regio-oost-aan-tafel', time: 3, name: 'Anne Brandsma', person: 'anne', answer: 'yes' },
  {
    gathering: 'regio-oost-aan-tafel',
    time: 3,
    name: 'Gerrit Bos',
    person: 'bos',
    answer: 'yes',
    people: 2,
    companions: 'mijn dochter',
    needs: ['diet'],
    words: 'Zacht eten.',
  },
  {
    gathering: 'regio-oost-aan-tafel',
    time: 3,
    name: 'Cor van de markt',
    answer: 'maybe',
    needs: ['transport'],
  },
  { gathering: 'viering-tien-huizen', name: 'Lotte Smeets', person: 'lotte', answer: 'yes', came: true },
  { gathering: 'viering-tien-huizen', name: 'Anne Brandsma', person: 'anne', answer: 'yes', came: true },
  { gathering: 'kernteam-maandelijks', time: 6, name: 'Anne Brandsma', person: 'anne', at: 0, answer: 'yes' },
  {
    gathering: 'kernteam-maandelijks',
    time: 6,
    name: 'Toos Wagenaar',
    person: 'council',
    at: 'afar',
    answer: 'yes',
    needs: ['transport'],
  },
]
