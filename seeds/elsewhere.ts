/** What people on other servers wrote back to the movement, and what it answered. The latest first. */
export const elsewhere: {
  from: string
  name: string
  server: string
  words: string
  everybody: boolean
  daysAgo: number
  answer?: { words: string; daysAgo: number }
}[] = [
  {
    ...{ from: 'Fleur van de Dijk', name: 'fleur', server: 'pleinen.example' },
    words:
      'Hoi, ik durf dit niet in het openbaar te vragen. Mijn moeder woont alleen en wil niemand binnenlaten. Hoe beginnen jullie dan?',
    ...{ everybody: false, daysAgo: 2 },
  },
  {
    ...{ from: 'Kees repareert', name: 'kees', server: 'gereedschap.example' },
    words: 'Mooi verhaal! Bij ons in de straat doen we dit op zaterdag. Mag ik jullie lijstje gebruiken?',
    ...{ everybody: true, daysAgo: 6 },
    answer: {
      words: 'Graag! Het lijstje is voor iedereen. Wil je ons laten weten wat er bij jullie anders ging?',
      daysAgo: 5,
    },
  },
  {
    ...{ from: 'Best deals', name: 'deals4you', server: 'koopjes.example' },
    words: 'Great post!!! Check our offers for stairlifts, today only.',
    ...{ everybody: true, daysAgo: 9 },
  },
]

/** Servers from which the movement lets nothing in any more. */
export const blockedElsewhere: { server: string; daysAgo: number }[] = [
  { server: 'reclame.example', daysAgo: 20 },
]
