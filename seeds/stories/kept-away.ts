import type { Story } from './types.ts'

/** Nobody reads it any more since two who look after the movement agreed on that (`seeds/away.ts`); as it reads now. */
export const keptAwayStory: Story = {
  slug: 'de-bel-van-twee-uur',
  kind: 'story',
  language: 'nl',
  circle: 'de-overzet',
  movement: 'een-stoel-erbij',
  audience: 'everyone',
  themes: ['meaningful-day'],
  keywords: [],
  daysAgo: null,
  writers: ['petra'],
  byline: 'Petra van Dongen',
  title: 'De bel van twee uur',
  inShort:
    'Elke nacht om twee uur ging de bel. We dachten dat hij stuk was. Er wilde iemand weten of we er waren.',
  body: `Elke nacht om twee uur ging er een bel. Als de nachtdienst kwam, sliep hij al weer. In het overdrachtsboek stond drie weken lang: loos alarm.

Ik liet de bel nakijken. Er was niets mis mee.

In de vierde week ging Ria niet kijken of er iets was. Ze ging zitten. Na een kwartier zei hij: o, u bent er.

Nu komt er om half twee iemand langs. Die zegt alleen goedenacht. De bel gaat niet meer.`,
}
