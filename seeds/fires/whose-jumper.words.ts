import { t } from '../text.ts'
import type { Contribution } from './types.ts'

/** Nothing was withdrawn yet: the fire still burns. */
export const contributions: Contribution[] = [
  {
    speaker: 'meneer Bos',
    writtenBy: 'Karin Postma',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Dinsdag had ik een trui aan van iemand die dood is. Hij zat goed. Dat is het ergste.',
      'On Tuesday I had on a jumper of somebody who is dead. It fitted. That is the worst of it.',
    ),
    changedFrom: t(
      'Meneer ervaart onrust door wisselende kleding.',
      'Mr Bos experiences unrest because of changing clothes.',
    ),
  },
  {
    speaker: 'Marja de Wit',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik heb overal mijn moeders naam in genaaid. Nu heten er vier mensen Annie.',
      'I sewed my mother’s name into everything. Now four people are called Annie.',
    ),
  },
  {
    speaker: 'Ricardo Lont',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Bij ons komt het binnen in kilo’s. Dat er iemand in zat, zie ik aan de zakken: pepermunt, een foto, een half gebit.',
      'With us it comes in by the kilo. That somebody was in it I see from the pockets: peppermints, a photo, half a set of teeth.',
    ),
  },
  {
    speaker: 'mevrouw Van Beek',
    writtenBy: 'Karin Postma',
    audience: 'everyone',
    state: 'confirmed',
    told: 'cardigan',
    body: t(
      'Mijn blauwe vest. Zes knopen, en een zak voor de zakdoek. Als iemand het ziet: het is van mij.',
      'My blue cardigan. Six buttons, and a pocket for the handkerchief. If anybody sees it: it is mine.',
    ),
  },
  {
    speaker: 'Samantha Vrolijk',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Om half zeven trek ik aan wat er ligt. Ik zie dat het niet klopt. Er wachten er nog acht.',
      'At half past six I put on whatever lies there. I see that it is not right. Eight more are waiting.',
    ),
  },
  {
    speaker: 'meneer Bos',
    writtenBy: 'Karin Postma',
    audience: 'organisation',
    state: 'confirmed',
    told: 'folding',
    body: t(
      'Dit neuriede mijn vrouw als ze de was vouwde. De woorden weet ik niet meer. De vouwen wel.',
      'My wife hummed this when she folded the washing. The words I have lost. The folds I know.',
    ),
  },
  {
    speaker: 'Esther Blok',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik heb tegen iemand gezegd dat het maar een trui was. Die iemand huilde.',
      'I told somebody that it was only a jumper. That somebody was crying.',
    ),
  },
  {
    speaker: 'meneer Bos',
    writtenBy: 'Karin Postma',
    audience: null,
    state: 'waiting',
    body: t(
      'De groene wil ik terug. Wie hem aanheeft, mag hem eerst uitdragen.',
      'The green one I want back. Whoever has it on may wear it out first.',
    ),
  },
  {
    speaker: 'Marja de Wit',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Vorige week zat ze in een laken. Er was niets van haar teruggekomen. Niemand keek ervan op, ik na een kwartier ook niet meer.',
      'Last week she sat in a sheet. Nothing of hers had come back. Nobody was surprised, and after a quarter of an hour nor was I.',
    ),
  },
  {
    speaker: 'mevrouw Van Beek',
    writtenBy: 'Karin Postma',
    audience: null,
    state: 'left-out',
    body: t('Mevrouw hecht aan haar eigen garderobe.', 'Mrs Van Beek is attached to her own wardrobe.'),
  },
]
