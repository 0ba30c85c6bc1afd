/** Who asked to join: one waits, one is called, one came to see a house and thinks about it. */
export const asksToJoin: readonly {
  days: number
  name?: string
  organisation?: string
  why: string
  phone?: string
  mail?: string
  region?: string
  mayList?: true
  listed?: true
  step: 'asked' | 'calling' | 'visited'
  takenBy?: string
  steps?: readonly { days: number; step: 'calling' | 'met' | 'visited'; note?: string }[]
  /** On which they could talk, so many days from now. */
  offered?: readonly { days: number; hour: number; way: 'phone' | 'ours' | 'yours' }[]
}[] = [
  {
    days: -3,
    name: 'Berthe Kooistra',
    why: 'Mijn man woont in een huis waar alles om negen uur dicht gaat. Ik wil weten of het anders kan.',
    phone: '085 000 09 01',
    region: 'regio-noord',
    step: 'asked',
  },
  {
    days: -9,
    name: 'Kees Dallinga',
    organisation: 'Thuiszorg De Lantaarn',
    why: 'We zijn met zestien. We lopen vast op de lijstjes.',
    mail: 'kees@lantaarn.example',
    region: 'regio-oost',
    step: 'calling',
    takenBy: 'lotte',
    steps: [{ days: -7, step: 'calling' }],
    offered: [
      { days: 4, hour: 10, way: 'yours' },
      { days: 6, hour: 15, way: 'yours' },
    ],
  },
  {
    days: -54,
    name: 'Roos Timmer',
    organisation: 'Woonhuis Het Anker',
    why: 'Een bewoner vroeg waarom wij niet meededen. Daar hadden we geen antwoord op.',
    phone: '085 000 09 03',
    mail: 'roos@anker.example',
    region: 'regio-west',
    mayList: true,
    listed: true,
    step: 'visited',
    takenBy: 'lotte',
    steps: [
      { days: -50, step: 'calling' },
      {
        days: -38,
        step: 'met',
        note: 'Koffie bij De Overzet, met Roos en een bewoner. Hij stelde de vragen.',
      },
      {
        days: -12,
        step: 'visited',
        note: 'Een middag bij De Vlierstruik. Ze praten er thuis over en bellen zelf.',
      },
    ],
  },
]
