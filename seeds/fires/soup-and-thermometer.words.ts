import { t } from '../text.ts'
import type { Contribution } from './types.ts'

export const contributions: Contribution[] = [
  {
    speaker: 'Tonnie Raaijmakers',
    writtenBy: 'Bert Nijland',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik heb twintig jaar in een restaurant gekookt. Hier mag ik de deksel niet van de emmer halen.',
      'I cooked in a restaurant for twenty years. Here I may not take the lid off the bucket.',
    ),
  },
  {
    speaker: 'Gerda Fokkens',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Op de emmer staat tot wanneer hij goed is. Er staat niet op wat het is.',
      'The bucket says how long it will keep. It does not say what it is.',
    ),
  },
  {
    speaker: 'Mia Habets',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'Ik heb die regel niet bedacht. Ik heb hem wel vet gemaakt.',
      'I did not think up that rule. I did put it in bold.',
    ),
  },
  {
    speaker: 'Naima Chaoui',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'We meten drie keer per dag de koelkast. Er staat melk in en een halve citroen.',
      'We take the fridge’s temperature three times a day. In it are milk and half a lemon.',
    ),
  },
  {
    speaker: 'Peter Schoonhoven',
    audience: 'here',
    state: 'confirmed',
    body: t(
      'Ik teken dingen die ik niet lees. Dat zeg ik nu voor het eerst hardop.',
      'I sign things I do not read. This is the first time I say so aloud.',
    ),
  },
  {
    speaker: 'Wilma Oosterhof',
    audience: 'organisation',
    state: 'confirmed',
    body: t(
      'Vroeger kwam ik om tien uur om te snijden. Nu kom ik om twaalf uur, en om half één ben ik weer thuis.',
      'I used to come at ten, to chop. Now I come at twelve, and at half past I am home again.',
    ),
  },
  {
    speaker: 'Karel Thijssen',
    audience: 'everyone',
    state: 'confirmed',
    body: t(
      'Ik rook die soep tot in mijn tuin. Toen het ophield, dacht ik dat jullie weg waren.',
      'I could smell that soup in my garden. When it stopped, I thought you had gone.',
    ),
  },
  {
    speaker: 'Gerda Fokkens',
    audience: null,
    state: 'confirmed',
    body: t(
      'Thuis kook ik niet. Voor mij alleen een ui snijden, daar begin ik niet aan.',
      'At home I do not cook. I am not going to chop an onion just for me.',
    ),
  },
  {
    speaker: 'Tonnie Raaijmakers',
    writtenBy: 'Bert Nijland',
    audience: null,
    state: 'left-out',
    body: t(
      'Hij zoekt een zinvolle invulling van zijn dinsdag.',
      'He is looking for a meaningful way to spend his Tuesday.',
    ),
  },
  {
    speaker: 'Wilma Oosterhof',
    audience: 'everyone',
    state: 'confirmed',
    withdrawn: true,
    body: t(
      'Die emmersoep neem ik mee voor de hond. Die laat hem ook staan.',
      'I take that bucket soup home for the dog. He leaves it too.',
    ),
  },
  {
    speaker: 'Peter Schoonhoven',
    audience: 'organisation',
    withName: true,
    state: 'confirmed',
    body: t(
      'Als er iemand ziek wordt, komen ze bij mij. Er is nog nooit iemand gekomen. Ook niet om te zeggen dat het smaakte.',
      'If somebody falls ill, they come to me. Nobody has ever come. Not to say they liked it either.',
    ),
  },
]
