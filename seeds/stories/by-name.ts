import type { Story } from './types.ts'

/** Somebody in it was chosen by name from the circle that they share with its writer (`people-in-it.ts`), and did not answer yet. */
export const askedByName: Story = {
  slug: 'de-plant-op-de-vensterbank',
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
  title: 'De plant op de vensterbank',
  inShort: 'Ik had de plant al twee keer weggegooid. Mina haalde hem er twee keer weer uit.',
  body: `Op de vensterbank stond een plant die dood was. Ik had hem al twee keer in de vuilnisbak gezet. Mina haalde hem er twee keer weer uit.

Ze legde niets uit. Ze zette hem bij de verwarming en draaide hem elke dag een stukje. In november kwam er een blad aan.

Ik vroeg hoe ze dat wist. *Ik wist het niet*, was het antwoord. *Jij had nog niet gekeken of het kon.*`,
}
