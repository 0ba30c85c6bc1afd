import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Leonie Crombach',
    writtenBy: 'Jos Crombach',
    audience: 'everyone',
    state: 'confirmed',
    body: t('Er waren elf mensen. Tien kregen betaald.', 'There were eleven people. Ten were paid.'),
    changedFrom: t(
      'Ik zou graag meer vrienden op mijn verjaardag hebben.',
      'I would like more friends at my birthday.',
    ),
  },
  {
    speaker: 'Ilona Debets',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik ben op een verjaardag geweest en heb er drie uur voor geschreven. Het waren gezellige uren.',
      'I went to a birthday and put down three hours for it. They were nice hours.',
    ),
  },
  {
    speaker: 'Mo Azzouzi',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik wil een keer naar een feest van iemand die hier niet werkt.',
      'I want to go to a party of somebody who does not work here, once.',
    ),
  },
  {
    speaker: 'Fabian Goossens',
    writtenBy: 'Gonny Peeters',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Ik krijg elk jaar een kaart van kantoor. Mijn naam komt uit de printer.',
      'Every year I get a card from the office. My name comes out of the printer.',
    ),
  },
  {
    speaker: 'Harrie Vencken',
    audience: 'everyone',
    withName: true,
    state: 'confirmed',
    told: 'birthday',
    writing: { by: 'Ilona Debets', stage: 'taken' },
    body: t(
      'Ik hoor ze zingen door de muur. Bij lang zal hij leven zing ik mee, want dan weet ik nog niet voor wie.',
      'I hear them singing through the wall. I join in at the start, when I do not know yet who it is for.',
    ),
  },
  {
    speaker: 'Patricia Lousberg',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Die kaarten teken ik in januari, allemaal tegelijk, bij een film.',
      'I sign those cards in January, all at once, in front of a film.',
    ),
  },
  {
    speaker: 'Jos Crombach',
    audience: 'here',
    state: 'confirmed',
    body: t('Ik was die elfde. Ik had ook bijna afgezegd.', 'I was the eleventh. I nearly cancelled too.'),
  },
  {
    speaker: 'Fabian Goossens',
    writtenBy: 'Gonny Peeters',
    audience: null,
    state: 'confirmed',
    body: t(
      'Ik zeg altijd dat ik niet van verjaardagen hou. Dan hoef ik niet te kijken wie er komt.',
      'I always say I do not like birthdays. Then I need not see who comes.',
    ),
  },
  {
    speaker: 'Leonie Crombach',
    writtenBy: 'Jos Crombach',
    audience: null,
    state: 'left-out',
    body: t(
      'Haar netwerk is de laatste jaren kleiner geworden.',
      'Her network has become smaller in recent years.',
    ),
  },
  {
    speaker: 'Ilona Debets',
    audience: 'organisation',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Ik heb een keer van dienst geruild om niet op een verjaardag te hoeven zijn.',
      'I once swapped a shift so as not to have to be at a birthday.',
    ),
  },
  {
    speaker: 'Mo Azzouzi',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Niemand heeft mijn nummer. Het staat wel in mijn dossier.',
      'Nobody has my number. It is in my file, though.',
    ),
  },
]
