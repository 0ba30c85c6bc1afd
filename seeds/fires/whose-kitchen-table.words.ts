import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Ramon Creemers',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik ben weggelopen. Niet om wat er gezegd werd. Om hoe er geknikt werd.',
      'I walked out. Not because of what was said. Because of how people nodded.',
    ),
  },
  {
    speaker: 'Ellen Ritzen',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Die knik was van mij. Ik doe dat de hele dag. Ik deed het net weer.',
      'That nod was mine. I do it all day. I just did it again.',
    ),
  },
  {
    speaker: 'Nicole Franssen',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik zat er tien minuten en ik hoorde mezelf alweer uitleggen dat ik een goede moeder ben. Niemand had het gevraagd.',
      'I had been there ten minutes and heard myself explaining again that I am a good mother. Nobody had asked.',
    ),
  },
  {
    speaker: 'Thirza Loman',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    body: t(
      'Om tien voor acht heb ik gezegd dat we stopten. Het had om half acht gemoeten.',
      'At ten to eight I said we were stopping. It should have been half past seven.',
    ),
  },
  {
    speaker: 'Bibi Lahaye',
    writtenBy: 'Thirza Loman',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Dit was het eerste gesprek dat stopte omdat het niet ging. Meestal gaan ze gewoon door.',
      'This was the first talk that stopped because it was not working. Mostly they just go on.',
    ),
  },
  {
    speaker: 'Guus Pijls',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik had een blaadje bij me met wat een uur kost. Ik heb het de hele avond in mijn hand gehouden.',
      'I had a sheet with me saying what an hour costs. I held it in my hand all evening.',
    ),
  },
  {
    speaker: 'Nicole Franssen',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik was opgelucht toen hij wegliep. Toen hoefde ik niet.',
      'I was relieved when he walked out. Then I did not have to.',
    ),
  },
  {
    speaker: 'Chantal Geraets',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'De stoelen stonden klaar, de vragen en een vlaai. Ik had alleen niet bij iedereen gevraagd of ze dit wel wilden.',
      'The chairs were ready, the questions and a flan. I had just not asked everybody whether they wanted this.',
    ),
  },
  {
    speaker: 'Ramon Creemers',
    writtenBy: 'Thirza Loman',
    audience: null,
    state: 'left-out',
    body: t('Vader voelde zich onvoldoende gehoord.', 'Father felt insufficiently heard.'),
  },
  {
    speaker: 'Guus Pijls',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Er was nog een hele vlaai over. Niemand durfde hem mee te nemen.',
      'There was a whole flan left. Nobody dared take it home.',
    ),
  },
]
