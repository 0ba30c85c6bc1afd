import type { SeedWeek } from './types.ts'

/** Last year's Week, which keeps its address. */
export const lastYear: SeedWeek = {
  slug: 'last',
  days: 46 - 364,
  title: 'De Week van de open deur',
  about: 'Vier dagen deuren open, één dag samen. Zo was het.',
  accent: 'water',
  themes: [
    { theme: 'Verpleeghuis', about: '' },
    { theme: 'Langdurige ggz', about: '' },
    { theme: 'Jongeren', about: '' },
    { theme: 'Gehandicaptenzorg', about: '' },
    { theme: 'Samen', about: '' },
  ],
  rooms: [{ name: 'Grote zaal', address: 'Oude Melkfabriek, Klaverum', way: '' }],
  sessions: [
    {
      slug: 'deur',
      day: 0,
      at: '10:00',
      until: '11:00',
      room: 0,
      title: 'De deur ging open',
      about: 'En er kwam iemand binnen die we niet verwacht hadden.',
      open: true,
    },
    {
      slug: 'bel',
      day: 2,
      at: '13:30',
      until: '15:00',
      room: 0,
      title: 'Wie mag er bellen?',
      about: 'Jongeren over de bel van het huis.',
      open: true,
    },
    {
      slug: 'beloften',
      day: 4,
      at: '14:00',
      until: '16:00',
      room: 0,
      title: 'Elk huis één belofte',
      about: 'Op een kaart, aan een lijn, in de zaal.',
      speakers: [{ name: 'Anne Brandsma', words: 'Hing de eerste kaart op.', person: 'anne', yes: 'spoken' }],
      open: true,
    },
  ],
}
