import type { Face } from './types.ts'

/** Disability care, youth care and care education. */
export const growing: readonly Face[] = [
  {
    circle: 'de-blauwe-klink',
    who: 'Wij maken stoelen in Dorrewaard. En er wonen mensen, in zes huizen om de werkplaats heen. Elke stoel heeft onderop de naam van wie hem maakte.',
    worksOn: 'De taxi van twintig voor drie. We zijn er nog niet uit, en dat duurt te lang.',
    sites: ['De werkplaats, Zaagpad 1, Dorrewaard'],
    periods: [{ yearsAgo: 6 }],
    tried: [
      {
        yearsAgo: 4,
        outcome: 'well',
        words: 'Wie de stoel maakt, brengt hem ook weg en drinkt daar koffie.',
      },
      {
        yearsAgo: 2,
        outcome: 'not',
        words: 'Een eigen busje. De chauffeur werd ziek en er was geen tweede. Het busje staat te koop.',
      },
    ],
    promises: [
      {
        days: -135,
        words: 'Wij praten met het vervoer over een latere taxi.',
        toWhom: 'wie bij het gesprek over de taxi was',
        byDays: -100,
        became: [],
      },
    ],
    questions: [{ days: -130, words: 'Wie beslist er over de tijd van iemand die op een taxi wacht?' }],
    callers: [{ person: 'samira', about: 'de werkplaats' }],
  },
  {
    circle: 'zeven-treden',
    who: 'Negen gewone huizen in gewone straten. De buren klagen weleens over onze muziek, en wij over hun hond. Zo hoort het.',
    worksOn: 'Bezoek dat geen bezoek van beroep is. Wie komt er op je verjaardag?',
    periods: [{ yearsAgo: 5 }],
    tried: [
      {
        yearsAgo: 1,
        outcome: 'open',
        words: 'De voordeur is tot elf uur van iedereen die er woont. We zijn het er nog niet over eens.',
      },
      {
        yearsAgo: 3,
        outcome: 'not',
        words: 'Vrijwilligers werven met een folder. Eén reactie, van een oud-collega.',
      },
    ],
    promises: [
      {
        days: -250,
        words: 'Op een verjaardag zijn er minstens drie mensen die er niet voor betaald worden.',
        toWhom: 'de bewoners',
        became: [
          {
            days: -60,
            outcome: 'not',
            words: 'De laatste keer waren het er twee. Het was een mooie dag. De belofte blijft.',
          },
        ],
      },
    ],
    questions: [{ days: -18, words: 'Hoe vind je iemand die komt omdat hij je aardig vindt?' }],
  },
  {
    circle: 'de-vlierstruik',
    who: 'Hier wonen jongeren, meestal zeven. Er is een hond, een koelkast zonder slot, en een logeerkamer voor wie al weg was en even terug wil. Deze tekst schreven we met zijn allen, dat duurde twee avonden.',
    worksOn: 'Zorgen dat wie weggaat, nog ergens vandaan komt.',
    periods: [{ yearsAgo: 4 }],
    tried: [
      {
        yearsAgo: 2,
        outcome: 'well',
        words: 'Wie hier woonde houdt een sleutel tot zijn drieëntwintigste. Er is nog nooit iets gestolen.',
      },
      {
        yearsAgo: 3,
        outcome: 'not',
        words:
          'Eén vaste begeleider voor iedere jongere. Toen ging de onze weg en was het erger dan daarvoor. Nu zijn het er twee.',
      },
    ],
    promises: [
      {
        days: -80,
        words: 'Niemand hoort op een vrijdag dat hij maandag ergens anders woont.',
        toWhom: 'de jongeren',
        became: [{ days: -25, outcome: 'on', words: 'Tot nu toe is het niet gebeurd.' }],
      },
    ],
  },
  {
    circle: 'halte-achttien',
    who: 'Bij de laatste halte van lijn 18 in Meulenrade zit ons kantoor, en daar zijn we bijna nooit. We zitten bij gezinnen thuis. Altijd met zijn tweeën: iemand van het vak en iemand die het zelf heeft meegemaakt.',
    periods: [
      { yearsAgo: 5, untilYearsAgo: 1, why: 'We hebben een jaar rust genomen. Daarna praten we verder.' },
    ],
    tried: [
      {
        yearsAgo: 2,
        outcome: 'not',
        words:
          'Een gesprek met vier moeders en twee wethouders. Na vijftig minuten zijn we gestopt. Er werd uitgelegd en niet geluisterd.',
      },
    ],
  },
  {
    circle: 'zorgschool-klaverum',
    who: 'Een mbo-school met vierhonderd leerlingen en op donderdag één les die niemand mist. Dan staat er iemand voor de klas die al zijn hele leven zorg krijgt.',
    worksOn: 'Een toets die gemaakt is door de mensen om wie het gaat.',
    periods: [{ yearsAgo: 3 }],
    tried: [
      {
        yearsAgo: 1,
        outcome: 'open',
        words: 'Zestien keer je tanden laten poetsen door een ander, en dan pas leren hoe het moet.',
      },
    ],
    promises: [
      {
        days: -200,
        words: 'Wie bij ons lesgeeft omdat hij zorg krijgt, krijgt ervoor betaald als elke docent.',
        toWhom: 'onze gastdocenten',
        byDays: 120,
        became: [{ days: -70, outcome: 'on', words: 'De directie zegt ja. Het loonsysteem zegt nog nee.' }],
      },
    ],
  },
  {
    circle: 'hogeschool-meerland',
    who: 'Wij leiden verpleegkundigen en sociaal werkers op. In de eerste week slapen studenten een nacht in een zorghuis. Sommigen huilen, een enkeling stopt. De rest weet waarom ze blijft.',
    periods: [{ yearsAgo: 1 }],
    tried: [
      {
        yearsAgo: 1,
        outcome: 'not',
        words: 'De nacht ook in de zomer aanbieden. Er was geen huis dat het aankon met vakanties.',
      },
    ],
    questions: [{ days: -12, words: 'Hoe leer je iemand om even niets te doen?' }],
  },
]
