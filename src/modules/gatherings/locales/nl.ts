export const nl = {
  'kind.meeting': 'Bijeenkomst',
  'kind.core-team': 'Overleg van het kernteam',
  'kind.introduction': 'Kennismaking',
  'kind.kick-off': 'Startbijeenkomst',
  'kind.celebration': 'Viering',
  'kind.look-back': 'Terugblik',
  'kind.open-day': 'Open dag',
  'kind.training': 'Training',
  'kind.work-visit': 'Werkbezoek',
  'kind.programme-session': 'Programmaonderdeel',

  'when.one-day': '{day}, van {from} tot {to} uur',
  'when.days': '{day}, {from} uur, tot en met {last}, {to} uur',
  'when.there': '{when} (zo laat is het daar, in {place})',

  'audience.circle': 'Wie in deze kring zit',
  'audience.circle.hint': 'Staat alleen in de agenda van wie hier een plek heeft.',
  'audience.around': 'Wie in deze kring zit, of in een kring die erbij hoort',
  'audience.around.hint':
    'Voor een regio of sector: wie een plek heeft in een huis daar, of in een team of raad van dat huis.',
  'audience.movement': 'Wie in de beweging zit',
  'audience.movement.hint': 'Ook wie in een ander huis of een ander team een plek heeft.',
  'audience.everyone': 'Iedereen',
  'audience.everyone.hint': 'Staat in de openbare agenda. Iedereen kan het lezen.',
  'within.circle': 'Alleen voor wie in deze kring zit.',
  'within.around': 'Alleen voor wie in deze kring zit, of in een kring die erbij hoort.',
  'within.movement': 'Alleen voor wie in de beweging zit.',
  'within.visit': 'Alleen voor wie in een van de twee huizen een plek heeft.',

  'comfort.step-free': 'Zonder trappen of drempels',
  'comfort.toilet': 'Toilet voor wie in een rolstoel zit',
  'comfort.quiet-room': 'Een rustige kamer om je even terug te trekken',
  'comfort.hearing-loop': 'Ringleiding voor wie slecht hoort',
  'comfort.parking': 'Parkeerplek bij de deur',

  cancelled: 'Gaat niet door',
  draft: 'Nog niet aangekondigd',
} as const
