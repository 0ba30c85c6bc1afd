export const nl = {
  link: 'Wat hier wacht',
  title: 'Wat hier wacht',
  all: 'Alles wat hier wacht, bij elkaar',
  lead: 'Alles wat bij {name} op een antwoord wacht, bij elkaar. Je hoeft niet alles zelf te doen, en niet vandaag.',
  back: 'Naar {name}',
  mine: 'Wat wacht bij {name}',
  none: 'Er wacht nu niets.',
  'group.people': 'Van mensen',
  'group.movements': 'Van andere bewegingen en van elders',
  waits: { one: 'Er wacht er één.', other: 'Er wachten er {count}.' },
  'waits.many': 'Er wachten er {count} of meer.',
} as const
