import type { Licence } from '../../src/modules/stories/shown/shown.ts'
import type { Slug } from '../types.ts'

/** What one looks at or listens to with a story. */
export interface SeedShown {
  story: Slug
  from: { url: string; host: string } | { slides: readonly (readonly string[])[] }
  licence: Licence
  chapters?: string
  captions?: string
}

export const shownWithStories: readonly SeedShown[] = [
  {
    story: 'het-gesprek-bij-de-waslijn',
    from: { url: 'https://opnames.een-stoel-erbij.example/voordeur', host: 'Beeld uit Klaverum' },
    licence: 'ask',
    chapters: `0:00 De bank
3:40 De eerste avond
11:15 Ingeleverd
19:30 Wie heeft er nog een sleutel?
28:05 Wat het kost
36:50 Vragen uit de zaal`,
    captions: `WEBVTT

00:00.000 --> 00:06.000
We zitten hier met vier mensen, en geen vijf.

00:06.000 --> 00:12.000
De vijfde belde een uur geleden af. Dat moesten we zeggen.`,
  },
  {
    story: 'wachten-als-vak',
    from: {
      slides: [
        ['Een klok zonder wijzers'],
        ['Wie geeft er les?'],
        ['De regel', 'Wie zijn zin afmaakt,', 'mag opnieuw beginnen.'],
        ['Een stilte van acht seconden', 'is geen storing.'],
      ],
    },
    licence: 'by',
  },
]
