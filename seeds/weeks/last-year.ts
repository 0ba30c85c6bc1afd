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
  pictures: [
    {
      photo: 'manyChairs',
      words: 'Acht houten stoelen in een halve kring in de avond. Er zit nog niemand, het licht brandt al.',
    },
    { photo: 'bench', words: 'Een bank voor een heg, in het gras. Het is bijna donker.' },
  ],
  afterword: {
    summary:
      'Vier dagen gingen huizen open voor wie er anders niet komt. Op vrijdag zaten we samen in de melkfabriek. Het ging over deuren, bellen en wie daarover gaat. Aan het eind hing elk huis een kaart aan de lijn.',
    impression:
      'Het regende op maandag, en de eerste die binnenkwam vroeg of ze hier mocht wachten op de bus. Ze bleef tot vier uur.\n\nWat we het vaakst hoorden was geen antwoord maar een vraag: wie heeft dat eigenlijk bedacht? Bij het slot wist niemand het. Bij de bel wist iemand het wel, en die zat in de zaal.\n\nNiet alles lukte. Op woensdag was er te weinig tijd voor wie langzaam praat. Dat doen we anders.',
  },
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
      speakers: [{ name: 'Wies Hoekstra', words: 'Zette de deur open.', yes: 'paper' }],
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
      speakers: [{ name: 'Jurre de Vink', words: 'Hing de bel lager.', yes: 'spoken' }],
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
