import { t } from '../text.ts'
import type { ClosingLetter, Report, Talk } from './types.ts'

export const talks: Talk[] = [
  { with: 'Mina Haddad', days: -216 },
  {
    with: 'Sjaak Reinders',
    days: -216,
    note: t('Hij heeft alles al op een bonnetje staan.', 'He has it all on a till receipt already.'),
  },
  {
    with: 'Lia Hartog',
    days: -214,
    note: t('Niet in het midden. Thee, geen koffie.', 'Not in the middle. Tea, not coffee.'),
  },
  { with: 'Wim Kalkman', days: -213 },
  { with: 'Roos Adriaanse', days: -211 },
  {
    with: 'listeners',
    days: -209,
    note: t('Iemand vroeg of knikken mag. Nee.', 'Somebody asked whether nodding is allowed. No.'),
  },
]

export const report: Report = { strength: [4, 7], improvement: [0, 1, 2, 6, 11], wish: [3] }

export const letter: ClosingLetter = {
  offsetDays: -160,
  opening: t(
    'Jullie praatten anderhalf uur en wij zeiden niets. Dat was voor ons moeilijker dan voor jullie, denk ik. Dit deden wij met wat jullie vertelden.',
    'You talked for an hour and a half and we said nothing. That was harder for us than for you, I think. This is what we did with what you told.',
  ),
  ending: t(
    'Klopt er iets niet, zeg het dan. Wij luisteren nu ook als jullie vóór ons zitten. Petra van Dongen',
    'If something is not right, do say so. We now listen too when you sit facing us. Petra van Dongen',
  ),
  parts: [
    {
      cluster: 0,
      told: t(
        'De koffie blijft zoals die is. De automaat is afgezegd.',
        'The coffee stays as it is. The machine was cancelled.',
      ),
    },
    {
      cluster: 1,
      told: t(
        'We kloppen en wachten. Wie het vergeet, mag je eraan herinneren. Dat gebeurt al.',
        'We knock and wait. If somebody forgets, you may remind them. You already do.',
      ),
    },
    {
      cluster: 2,
      told: t(
        'Wie vertrekt, komt het zelf zeggen, een maand van tevoren, met taart in de huiskamer. Drie keer is dat nu gedaan.',
        'Whoever leaves comes to say so, a month ahead, with cake in the living room. It has been done three times now.',
      ),
    },
    {
      cluster: 3,
      told: t(
        'Er komt geen kat. Dat spijt ons, en het vogelhuisje maakt het niet goed. Het is wel druk.',
        'There will be no cat. We are sorry, and the bird table does not make up for it. It is busy, though.',
      ),
    },
  ],
}
