import type { Story } from './types.ts'

/** Somebody in it said no (`people-in-it.ts`): who reads along finds nothing until it reads otherwise. */
export const underANo: Story = {
  slug: 'de-radio-in-de-gang',
  kind: 'story',
  language: 'nl',
  circle: 'team-kade',
  movement: 'een-stoel-erbij',
  audience: 'movement',
  themes: ['meaningful-day'],
  keywords: [],
  daysAgo: null,
  writers: ['joost'],
  byline: 'Joost',
  title: 'De radio in de gang',
  inShort:
    'Elke ochtend stond er een radio aan in de gang. Ik zette hem uit. Nu vraag ik waar hij naar luistert.',
  body: `Om zeven uur staat er een radio in de gang, op de grond, hard. Er zit iemand naast, op een omgekeerde krat.

Ik zette hem uit, want het was zeven uur. Een half uur later stond hij weer aan. Zo ging dat een week.

Op zaterdag ben ik ernaast gaan zitten. Het was het weer voor de scheepvaart. Hij wist van elk gebied wie er vroeger voer.

Nu zetten we de deur van de keuken open. Wie koffie zet, hoort of het gaat waaien.`,
}
