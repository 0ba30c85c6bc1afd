import type { KeepsakeKind } from '../../src/modules/weeks/afterwards/schema.ts'
import type { YesHow } from '../../src/modules/weeks/schema.ts'
import type { hummed } from '../told/hummed.ts'
import type { Slug } from '../types.ts'

/** Something that is kept of a session that was. */
export interface SeedKeepsake {
  slug: Slug
  week: Slug
  session: Slug
  kind: KeepsakeKind
  title: string
  /** What was sung there, slides, or where it is. */
  from:
    | { hummed: keyof typeof hummed }
    | { slides: readonly (readonly string[])[] }
    | { url: string; host: string }
  captions?: string
  chapters?: string
  /** What each who is asked said, by name; who is not named was asked. */
  yes: Readonly<Record<string, { how: YesHow; untilDays?: number }>>
}

export const keepsakes: readonly SeedKeepsake[] = [
  {
    slug: 'waslijn',
    week: 'last',
    session: 'beloften',
    kind: 'recording',
    title: 'Het lied bij de waslijn',
    from: { hummed: 'folding' },
    captions: `WEBVTT

00:00.500 --> 00:04.000
Anne neuriet. De kaarten hangen aan de lijn.

00:04.200 --> 00:08.500
Achterin neuriet iemand mee.

00:08.700 --> 00:13.000
Nu de hele zaal. Niet iedereen weet hoe het gaat.`,
    chapters: '0:00 Eerst één stem\n0:04 Dan iemand achterin\n0:08 Dan de hele zaal',
    yes: { 'Anne Brandsma': { how: 'account' } },
  },
  {
    slug: 'deur',
    week: 'last',
    session: 'deur',
    kind: 'recording',
    title: 'De deur ging open, het hele gesprek',
    from: { url: 'https://beeld.voorbeeld.example/week/deur', host: 'Beeld uit Klaverum' },
    captions: `WEBVTT

00:00.000 --> 00:05.000
Goedemorgen. Ik sta hier naast een deur,

00:05.000 --> 00:11.000
want dat is waar het bij ons mee begon.

00:14.000 --> 00:20.000
Tot vorig jaar zat er een code op.

00:20.000 --> 00:28.000
Op een dinsdag was het slot stuk, en er gebeurde: niets.

00:32.000 --> 00:40.000
Mevrouw van hiernaast kwam binnen en vroeg of er koffie was.`,
    chapters: '0:00 Naast de deur\n0:14 De code\n0:32 Wie er binnenkwam',
    yes: { 'Wies Hoekstra': { how: 'paper', untilDays: 700 } },
  },
  {
    slug: 'bel',
    week: 'last',
    session: 'bel',
    kind: 'presentation',
    title: 'De bel in vier zinnen',
    from: {
      slides: [
        ['Wie mag er bellen?'],
        ['In ons huis was de bel', 'van de nachtdienst.'],
        ['Nu hangt hij laag genoeg', 'voor wie klein is.'],
        ['Er wordt minder gebeld', 'dan iedereen dacht.'],
      ],
    },
    yes: { 'Jurre de Vink': { how: 'spoken' } },
  },
  {
    slug: 'kaarten',
    week: 'last',
    session: 'beloften',
    kind: 'presentation',
    title: 'Alle kaarten op een rij',
    from: { slides: [['Elk huis', 'één belofte'], ['Deze kaart hing er het eerst.']] },
    yes: {},
  },
]
