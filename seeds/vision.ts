interface SeedRemark {
  says: 'fits' | 'pinches' | 'proposes'
  about: { story: string } | { circle: string; tried: number }
  words: string
  /** In days. Undefined: its maker does not know yet. */
  toldDaysAgo?: number
  answer?: { person: string; name: string; words: string }
}

/** What somebody saw, laid beside what the movement stands for. */
export interface SeedCheck {
  person: string
  name: string
  months: number
  begunDaysAgo: number
  readDaysAgo?: number
  audience: 'movement' | 'everyone'
  fits: string
  pinches: string
  proposes: string
  remarks: readonly SeedRemark[]
}

/** Who looks along, or would like to. */
export const watchers: readonly { person: string; name: string; daysAgo: number; yesDaysAgo?: number }[] = [
  { person: 'daan', name: 'Daan', daysAgo: 44, yesDaysAgo: 41 },
  { person: 'bert', name: 'Bert Nijland', daysAgo: 3 },
]

export const checks: readonly SeedCheck[] = [
  {
    person: 'daan',
    name: 'Daan',
    months: 3,
    begunDaysAgo: 26,
    readDaysAgo: 9,
    audience: 'everyone',
    fits: 'In de meeste stukken is iemand aan het woord die er woont, of die er blijft slapen. Vorig jaar was dat anders. Toen schreven vooral wij over hen.',
    pinches:
      'Elk gesprek begint met een lege stoel, zeggen we. In wat we van onze bijeenkomsten opschrijven, zie ik die stoel bijna nergens terug. Ook niet als er iemand ontbrak.',
    proposes:
      'Zet onder een verslag één regel: wie was er niet. Geen namen. Gewoon: niemand van de nacht, geen familie, niemand onder de dertig.',
    remarks: [
      {
        says: 'fits',
        about: { story: 'de-naambordjes' },
        words:
          'Er staat wat mislukte, wie dat merkte, en dat de zoon het eerst las. Dat beloofden we: niets over mensen zonder hen.',
        toldDaysAgo: 22,
        answer: {
          person: 'council',
          name: 'Toos Wagenaar',
          words:
            'Dank. De zoon mag dit ook lezen, dat heb ik gevraagd. Hij vond het goed dat het niet mooier is gemaakt.',
        },
      },
      {
        says: 'pinches',
        about: { story: 'tellen-wat-niemand-vroeg' },
        words:
          'Wie iets vertelt, hoort wat ermee gebeurde. Hier lees ik wat er geteld is, en niet wat de mensen die het vertelden terug hoorden.',
        toldDaysAgo: 22,
      },
      {
        says: 'proposes',
        about: { circle: 'zomerhek', tried: 0 },
        words:
          'Vraag de kok of hij dit op de volgende ontmoeting zelf vertelt. Dan staat het niet alleen op een lijst.',
        toldDaysAgo: 22,
      },
    ],
  },
  {
    person: 'lotte',
    name: '',
    months: 3,
    begunDaysAgo: 2,
    audience: 'movement',
    fits: 'Er kwamen twee stukken over de nacht. Dat vroegen mensen in het voorjaar.',
    pinches: '',
    proposes: '',
    remarks: [
      {
        says: 'pinches',
        about: { story: 'wie-niet-slaapt' },
        words:
          'We zeggen dat we als mens beginnen en dan pas als beroep. Dit begint bij de dienst. Kan het ook beginnen bij wie wakker ligt?',
        toldDaysAgo: 1,
      },
      {
        says: 'fits',
        about: { story: 'een-eindje-om' },
        words: 'Een paar zinnen, en je bent erbij. Dat bedoelen we met in je eigen woorden.',
      },
    ],
  },
]
