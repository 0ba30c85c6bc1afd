import type { Face } from './types.ts'

/** The invented partners only: public bodies are given no words here. */
export const partnerFaces: readonly Face[] = [
  {
    circle: 'zorgkantoor-veenstreek',
    who: 'Wij kopen langdurige zorg in. Dat betekent dat wij regels maken waar anderen last van hebben. We zitten hier om dat te horen voordat het een klacht is.',
    periods: [{ yearsAgo: 3 }],
    role: [
      {
        days: -280,
        words:
          'We vroegen altijd om bewijs dat zorg goed is. Hier merkten we dat het bewijs vooral tijd kost bij de mensen die de zorg geven. Onze rol is vaker: weglaten.',
      },
      {
        days: -40,
        words:
          'Weglaten blijkt moeilijker dan vragen. Intern wil iemand het altijd nog ergens voor gebruiken.',
      },
    ],
    promises: [
      {
        days: -150,
        words: 'Wij schrappen elk jaar drie dingen die wij van huizen vragen.',
        toWhom: 'de deelnemers',
        byDays: -20,
        became: [
          { days: -95, outcome: 'done', words: 'De lijst uit de map vragen we niet meer.' },
          {
            days: -15,
            outcome: 'not',
            words:
              'Bij één van de drie is het gebleven. De andere twee staan in landelijke afspraken, en dat wisten we niet toen we het beloofden.',
          },
        ],
      },
      {
        days: -60,
        words: 'Een inkoper van ons slaapt elk kwartaal een nacht in een huis waar wij zorg kopen.',
        became: [
          { days: -22, outcome: 'on', words: 'De eerste nacht was bij Zomerhek. De tweede staat gepland.' },
        ],
      },
    ],
    callers: [{ person: 'omar', about: 'regels die in de weg zitten', phone: '085 000 03 24' }],
  },
  {
    circle: 'kennispunt-wederzijds',
    who: 'Vijf onderzoekers, van wie twee met eigen ervaring in de zorg. We schrijven pas iets op als de mensen om wie het gaat het eerst gelezen hebben.',
    periods: [{ yearsAgo: 6 }],
    role: [
      {
        days: -180,
        words: 'Wij waren gewend om te komen halen. Nu vragen we eerst wat iemand zelf wil weten.',
      },
    ],
    promises: [
      {
        days: -240,
        words: 'Wat wij vinden, gaat eerst terug naar wie het ons vertelde.',
        toWhom: 'wie meedoet aan onderzoek',
        became: [
          { days: -100, outcome: 'done', words: 'Het verslag over wachten lag eerst op drie keukentafels.' },
        ],
      },
    ],
  },
  {
    circle: 'steunpunt-aanschuiven',
    who: 'De agenda, de koffie en de telefoon. Meer doen we niet, en dat is best veel.',
    periods: [{ yearsAgo: 8 }],
    promises: [
      {
        days: -700,
        words: 'Wie belt, krijgt dezelfde dag een mens.',
        became: [{ days: -365, outcome: 'on', words: 'Op twaalf dagen na.' }],
      },
    ],
  },
]
