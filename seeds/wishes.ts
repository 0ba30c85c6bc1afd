import type { Locale } from '../src/platform/i18n/words.ts'
import type { Slug } from './types.ts'

/** What somebody asks the movement to work on together. */
export interface ThemeWish {
  slug: string
  /** Without: asked by somebody who has no account. */
  person?: Slug
  /** Of who has no account: in which language, and where they want the answer. */
  visitor?: { locale: Locale; mail: string }
  /** A name beside it, where they want that. */
  name?: string
  daysAgo: number
  words: string
  reason: string
  /** Lies with another that asks the same. */
  with?: string
  /** Who asks the same without words of their own. */
  also?: Slug[]
  answer?: { daysAgo: number; words: string; theme?: Slug }
}

export const themeWishes: readonly ThemeWish[] = [
  {
    slug: 'nachten',
    person: 'petra',
    name: 'Petra van Dongen',
    daysAgo: 26,
    words: 'De nacht',
    reason:
      'Alles wat we bedenken, bedenken we overdag. ’s Nachts is er één mens op twaalf en die was nooit bij de vergadering.',
    also: ['joost', 'esther'],
  },
  {
    slug: 'nachtdienst',
    person: 'hedwig',
    daysAgo: 12,
    words: 'Wie werkt er als iedereen slaapt?',
    reason: 'Studenten leren de nacht niet. Dan staan ze er ineens alleen voor.',
    with: 'nachten',
  },
  {
    slug: 'vervoer',
    person: 'gonny',
    name: 'Gonny',
    daysAgo: 9,
    words: 'Hoe je ergens komt, en weer thuis',
    reason:
      'Bij ons stopt het werk als de taxi komt. Bij anderen stopt de avond als de bus weg is. Ieder belt zijn eigen vervoerder.',
    also: ['bert'],
  },
  {
    slug: 'dood',
    person: 'aaltje',
    name: 'Aaltje Wiersma',
    daysAgo: 200,
    words: 'Doodgaan, en wie er dan is',
    reason: 'Wij zijn vaak de laatste die iemand zag. Daar hebben we het met niemand over.',
    answer: {
      daysAgo: 170,
      words:
        'We maken er nu geen apart thema van. Er waren drie huizen die ermee aan de slag wilden en die hebben elkaar gevonden: Drie Sloten, Zomerhek en de buurt achter de kerk. Wat zij leren, komt onder Zorgzame gemeenschappen te staan. Willen er meer, dan kijken we opnieuw.',
      theme: 'caring-communities',
    },
  },
  {
    slug: 'mantelzorg-en-werk',
    visitor: { locale: 'nl', mail: 'sofie@voorbeeld.example' },
    name: 'Sofie',
    daysAgo: 3,
    words: 'Werken en voor je moeder zorgen',
    reason:
      'Ik doe allebei half. Mijn baas is aardig en mijn moeder ook. Bij jullie gaat het over zorg, en bij ons op het werk over verlof.',
  },
]

/** Keywords that say the same as another: they are found there. */
export const mergedKeywords: readonly { keyword: string; into: string }[] = [
  { keyword: 'mantelzorgers', into: 'naasten' },
  { keyword: 'medezeggenschap', into: 'zeggenschap' },
]
